import SwiftASN1

/// The parts of a signed message that are read. Source: RFC 5652, sections 3 and 5.
struct CMSSignedData {
  private static let signedData: ASN1ObjectIdentifier = [1, 2, 840, 113549, 1, 7, 2]
  private static let family = "1.2.840.113549.1."

  private(set) var content: [UInt8] = []
  private(set) var signerCount = 0
  private(set) var digestAlgorithms: [String] = []

  /// Reads one whole element, whose frame has been checked.
  init(parsing bytes: ArraySlice<UInt8>) throws(SignedMessageError) {
    do {
      let root = try BER.parse(bytes)
      let message = try BER.sequence(root, identifier: .sequence) { nodes in
        let type = try ASN1ObjectIdentifier(berEncoded: &nodes)
        try Self.check(type)
        return try BER.explicitlyTagged(&nodes, tagNumber: 0, tagClass: .contextSpecific) { $0 }
      }
      try readSignedData(message)
    } catch let error as SignedMessageError {
      throw error
    } catch {
      throw SignedMessageError(.malformed, "The message does not have the structure of CMS signed data.")
    }
  }

  private static func check(_ type: ASN1ObjectIdentifier) throws(SignedMessageError) {
    guard type != signedData else { return }
    let text = String(String(describing: type).prefix(64))
    guard text.hasPrefix(family) else {
      throw SignedMessageError(.notSigned, "The file is encoded in DER and is no signed message.")
    }
    throw SignedMessageError(
      .otherContentType,
      "The message has the content type \"\(text)\" and is not signed; only signed ones are read.")
  }

  private mutating func readSignedData(_ node: ASN1Node) throws {
    self = try BER.sequence(node, identifier: .sequence) { nodes in
      var result = self
      _ = try ASN1Any(berEncoded: &nodes)  // The version, which the structure follows anyway.
      result.digestAlgorithms = try Self.children(of: nodes.next(), .set).map(Self.algorithm)
      result.content = try Self.content(nodes.next())
      _ = BER.optionalImplicitlyTagged(&nodes, tagNumber: 0, tagClass: .contextSpecific) { $0 }
      _ = BER.optionalImplicitlyTagged(&nodes, tagNumber: 1, tagClass: .contextSpecific) { $0 }
      result.signerCount = try Self.children(of: nodes.next(), .set).count
      return result
    }
  }

  private static func children(of node: ASN1Node?, _ identifier: ASN1Identifier) throws -> [ASN1Node] {
    guard let node, node.identifier == identifier, case .constructed(let nodes) = node.content else {
      throw SignedMessageError(.malformed, "The message lacks a part of CMS signed data.")
    }
    return Array(nodes)
  }

  private static func algorithm(_ node: ASN1Node) throws -> String {
    guard let first = try children(of: node, .sequence).first else {
      throw SignedMessageError(.malformed, "The message has a digest algorithm without a name.")
    }
    return DigestAlgorithmName.of(try ASN1ObjectIdentifier(berEncoded: first))
  }

  /// The octets inside the encapsulated content, put together where they come in pieces.
  private static func content(_ node: ASN1Node?) throws -> [UInt8] {
    let parts = try children(of: node, .sequence)
    guard let type = parts.first else {
      throw SignedMessageError(.malformed, "The message lacks the type of its content.")
    }
    _ = try ASN1ObjectIdentifier(berEncoded: type)
    guard parts.count > 1 else {
      throw SignedMessageError(
        .noContent, "The message is a signature without its content; sign again with the content inside.")
    }
    let wrapper = ASN1Identifier(tagWithNumber: 0, tagClass: .contextSpecific)
    let octets = try children(of: parts[1], wrapper)
    guard parts.count == 2, octets.count == 1, let only = octets.first else {
      throw SignedMessageError(.malformed, "The content of the message is not one string of bytes.")
    }
    return Array(try ASN1OctetString(berEncoded: only).bytes)
  }
}
