import SwiftASN1

/// A CMS (PKCS #7) signature without its content: the certificates of its signers. **Nothing is verified.** Source: RFC
/// 5652, section 5; RFC 2315, section 9.
struct DetachedSignature {
  /// The certificates that the signers name by issuer and serial number, in the order of the signers. Not simply the
  /// first: files hold chains too.
  private(set) var signers: [SigningCertificate] = []
  /// The first signer's certificate and those that issued it, as far as they are in the file.
  private(set) var chain: [SigningCertificate] = []
  /// The number of signers whose certificate is not in the file.
  private(set) var namelessCount = 0

  init(
    parsing bytes: [UInt8], limits: SignedMessageLimits = SignedMessageLimits()
  ) throws(SignedMessageError) {
    guard bytes.count <= limits.maximumSize, SignedMessage.isLikelySigned(bytes),
      bytes.first == BERShape.sequenceTag
    else { throw SignedMessageError(.notSigned, "The file is no signed message.", at: 0) }
    let end = try BERShape.endOfFirstElement(in: bytes, limits: limits)
    let root: ASN1Node
    do {
      root = try BER.parse(bytes[..<end])
    } catch {
      throw SignedMessageError(.malformed, "The message does not have the structure of CMS signed data.")
    }
    guard let wrapper = try root.elements().dropFirst().first, let signed = try wrapper.elements().first
    else {
      throw SignedMessageError(.malformed, "The message lacks a part of CMS signed data.")
    }
    try read(signed.elements())
  }

  /// Version, digest algorithms, content, then certificates and lists of revoked ones where there are, then signers.
  private mutating func read(_ parts: [ASN1Node]) throws(SignedMessageError) {
    guard parts.count >= 4, let last = parts.last, last.identifier == .set else {
      throw SignedMessageError(.malformed, "The message lacks its signers.")
    }
    let tag = ASN1Identifier(tagWithNumber: 0, tagClass: .contextSpecific)
    let certificates = try parts.dropFirst(3).first { $0.identifier == tag }?.elements() ?? []
    var known: [Key: SigningCertificate] = [:]
    for node in certificates.prefix(1_000) {
      let certificate = SigningCertificate(Array(node.encodedBytes))
      guard let details = certificate.details else { continue }
      known[Key(issuer: details.issuerBytes, serial: details.serialBytes)] = certificate
    }
    for node in try last.elements().prefix(SigningBlockReader.maximumSigners) {
      guard let key = Self.key(node), let certificate = known[key] else {
        namelessCount += 1
        continue
      }
      signers.append(certificate)
    }
    chain = Self.chain(from: signers.first, in: Array(known.values))
  }

  /// The longest chain of certificates.
  private static let maximumChain = 10

  private static func chain(
    from first: SigningCertificate?, in certificates: [SigningCertificate]
  ) -> [SigningCertificate] {
    var chain: [SigningCertificate] = []
    var next = first
    while let certificate = next, chain.count < maximumChain, !chain.contains(certificate) {
      chain.append(certificate)
      guard let issuer = certificate.details?.issuerBytes else { break }
      next = certificates.first { $0.details?.subjectBytes == issuer }
    }
    return chain
  }

  private struct Key: Hashable {
    let issuer: [UInt8]
    let serial: [UInt8]
  }

  /// How a signer names its certificate: by issuer and serial number.
  private static func key(_ signer: ASN1Node) -> Key? {
    guard let parts = try? signer.elements(), parts.count > 1, let name = try? parts[1].elements(),
      name.count == 2,
      case .primitive(let serial) = name[1].content
    else { return nil }
    return Key(issuer: Array(name[0].encodedBytes), serial: Array(serial))
  }
}
