import PackageReading

/// The names of files by their content.
enum FileDigest {
  private static let digits = Array("0123456789abcdef".utf8)

  /// The SHA-256 of `bytes` in small hexadecimal digits.
  static func name(of bytes: [UInt8]) -> String {
    String(
      decoding: SHA256.digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
