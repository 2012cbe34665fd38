/// Certificates that were exported into a file, such as by `keytool -exportcert`.
public enum CertificateFile {
  private static let beginning = Array("-----BEGIN CERTIFICATE-----".utf8)
  private static let ending = Array("-----END CERTIFICATE-----".utf8)
  /// The most certificates that are read.
  private static let maximumCount = 100
  /// The largest text of a PEM file in which a certificate is looked for, in bytes.
  private static let maximumSize = 8 << 20

  /// Whether some bytes look like such a file; true does not promise that it can be read.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    if index(of: beginning, in: bytes[..<min(bytes.count, maximumSize)]) != nil { return true }
    return (try? CertificateDetails(parsing: bytes)) != nil
  }

  /// The certificates in DER or PEM; text around the PEM blocks is passed over.
  ///
  /// - Throws: ``SignedMessageError`` where there is none, or a block is damaged. The bytes are those of the certificate;
  ///   its signature is not verified.
  public static func certificates(in bytes: [UInt8]) throws(SignedMessageError) -> [SigningCertificate] {
    guard bytes.count <= maximumSize else {
      throw SignedMessageError(
        .tooLarge, "The file has \(bytes.count) bytes; at most \(maximumSize) are read.")
    }
    if isKeystore(bytes) {
      throw SignedMessageError(
        .notSigned, "The file is a keystore: export the certificate with keytool -exportcert -keystore FILE.")
    }
    var result: [SigningCertificate] = []
    var rest = bytes[...]
    while let begin = index(of: beginning, in: rest), result.count < maximumCount {
      let body = rest[(begin + beginning.count)...]
      guard let end = index(of: ending, in: body) else {
        throw SignedMessageError(
          .invalidPEM, "The PEM text has no END line; the file is incomplete.", at: begin)
      }
      result.append(try certificate(PEMArmour.decode(body[..<end])))
      rest = body[(end + ending.count)...]
    }
    return result.isEmpty ? [try certificate(bytes)] : result
  }

  /// Whether some bytes begin as a keystore: JKS, JCEKS, or PKCS #12, whose version 3 stands where a certificate has a
  /// sequence (RFC 7292, section 4).
  private static func isKeystore(_ bytes: [UInt8]) -> Bool {
    if [[0xFE, 0xED, 0xFE, 0xED], [0xCE, 0xCE, 0xCE, 0xCE]].contains(where: { bytes.starts(with: $0) }) {
      return true
    }
    guard bytes.count > 2, bytes[0] == BERShape.sequenceTag else { return false }
    let lengthBytes = bytes[1] > 0x80 ? Int(bytes[1] & 0x7F) : 0
    return bytes.dropFirst(2 + lengthBytes).starts(with: [0x02, 0x01, 0x03])
  }

  private static func certificate(_ bytes: [UInt8]) throws(SignedMessageError) -> SigningCertificate {
    _ = try CertificateDetails(parsing: bytes)
    let end = try BERShape.endOfFirstElement(in: bytes, limits: CertificateDetails.limits)
    return SigningCertificate(Array(bytes[..<end]))
  }

  private static func index(of word: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    while let start = rest.firstIndex(of: word[0]) {
      if rest[start...].starts(with: word) { return start }
      rest = rest[(start + 1)...]
    }
    return nil
  }
}
