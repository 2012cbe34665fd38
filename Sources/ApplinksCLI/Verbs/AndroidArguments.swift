import ArgumentParser
import AssetLinks

extension APILevel {
  /// Reads the value of `--api`.
  init(argument: String) throws {
    guard let number = Int(argument), (1...99).contains(number) else {
      throw ValidationError(
        "write an API level, such as 30 for Android 11, 31 for Android 12 or 35 for Android 15")
    }
    self.init(number)
  }
}

extension CertificateFingerprint {
  /// Reads the value of `--certificate`; the form that `keytool` and Gradle print, colons and letter case passed over.
  init(argument: String) throws {
    guard let fingerprint = CertificateFingerprint.reading(argument).fingerprint else {
      throw ValidationError("write the SHA-256 of the certificate, 32 bytes in hexadecimal digits")
    }
    self = fingerprint
  }
}
