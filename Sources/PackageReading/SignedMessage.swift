/// A CMS (PKCS #7) signed message, opened to read what it carries.
///
/// **The signature is never verified.** Anybody can make a message that opens here, so the content is worth
/// as much as that of an unsigned file. Old association files and provisioning profiles come in this form.
///
/// Source: RFC 5652, section 5; RFC 2315, section 9.
public struct SignedMessage: Hashable, Sendable {
  /// The bytes that were signed.
  public let content: [UInt8]
  /// The number of signatures.
  public let signerCount: Int
  /// The digest algorithms the message announces, such as `sha256`; an object identifier where the name is
  /// unknown.
  public let digestAlgorithms: [String]
  /// Whether the message stood in a PEM armour.
  public let isArmoured: Bool

  /// Always false: nothing here looks at keys, certificates or digests.
  public var signatureVerified: Bool { false }

  /// Opens a message in DER, BER (indefinite lengths too) or PEM.
  ///
  /// White space and zero bytes behind the message are passed over.
  ///
  /// - Throws: ``SignedMessageError`` for anything else, a signature without content, or a broken limit.
  /// - Complexity: Linear in the size of the message.
  public init(
    parsing bytes: [UInt8], limits: SignedMessageLimits = SignedMessageLimits()
  ) throws(SignedMessageError) {
    guard bytes.count <= limits.maximumSize else {
      throw SignedMessageError(
        .tooLarge, "The message has \(bytes.count) bytes; at most \(limits.maximumSize) are read.")
    }
    isArmoured = PEMArmour.begins(in: bytes)
    let encoded = isArmoured ? try PEMArmour.open(bytes) : bytes
    guard encoded.first == BERShape.sequenceTag else {
      throw SignedMessageError(
        .notSigned, "The file is no signed message; it begins with neither a DER sequence nor a PEM armour.",
        at: 0)
    }
    let end = try BERShape.endOfFirstElement(in: encoded, limits: limits)
    if let extra = encoded[end...].firstIndex(where: { $0 != 0 && !PEMArmour.isSpace($0) }) {
      throw SignedMessageError(
        .trailingData, "The message ends at byte \(end) and other bytes follow; remove them.", at: extra)
    }
    let data = try CMSSignedData(parsing: encoded[..<end])
    content = data.content
    signerCount = data.signerCount
    digestAlgorithms = data.digestAlgorithms
  }
}
