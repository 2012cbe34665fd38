import SwiftASN1

/// The name of a certificate's subject or issuer. Source: RFC 5280, section 4.1.2.4.
public struct DistinguishedName: Hashable, Sendable {
  /// One attribute.
  public struct Attribute: Hashable, Sendable {
    /// The short name such as `CN`, or the object identifier.
    public let type: String
    /// The value; `#` and hexadecimal digits where it is no text.
    public let value: String
  }

  /// The attributes in the order of the certificate.
  public let attributes: [Attribute]

  /// The first value of an attribute.
  public func value(of type: String) -> String? { attributes.first { $0.type == type }?.value }

  /// The name on one line, such as `CN=Android Debug, O=Android, C=US`, in reverse order. Source: RFC 4514, section 2.1;
  /// special characters are not escaped.
  public var text: String {
    attributes.reversed().map { $0.type + "=" + $0.value }.joined(separator: ", ")
  }

  /// Reads a sequence of sets of attributes.
  init(_ node: ASN1Node) throws(SignedMessageError) {
    var attributes: [Attribute] = []
    for set in try node.elements() {
      for pair in try set.elements() {
        let parts = try pair.elements()
        guard parts.count == 2, let type = try? ASN1ObjectIdentifier(berEncoded: parts[0]) else {
          throw SignedMessageError(.malformed, "The certificate has a name of odd structure.")
        }
        attributes.append(
          Attribute(type: Self.names[type] ?? String(describing: type), value: Self.text(parts[1])))
      }
    }
    self.attributes = attributes
  }

  private static func text(_ node: ASN1Node) -> String {
    guard case .primitive(let bytes) = node.content else { return "#" }
    switch node.identifier {
    case .utf8String, .printableString, .ia5String, .numericString, .visibleString:
      return String(decoding: bytes, as: UTF8.self)
    case ASN1Identifier(tagWithNumber: 20, tagClass: .universal):
      return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case .bmpString:
      let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
        UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
      }
      return String(decoding: units, as: UTF16.self)
    default:
      return "#" + bytes.prefix(64).map { String($0, radix: 16, uppercase: true) }.joined()
    }
  }

  /// Source: RFC 4514, section 3; RFC 2985.
  private static let names: [ASN1ObjectIdentifier: String] = [
    [2, 5, 4, 3]: "CN", [2, 5, 4, 6]: "C", [2, 5, 4, 7]: "L", [2, 5, 4, 8]: "ST", [2, 5, 4, 9]: "STREET",
    [2, 5, 4, 10]: "O", [2, 5, 4, 11]: "OU", [2, 5, 4, 5]: "SERIALNUMBER",
    [0, 9, 2342, 19_200_300, 100, 1, 25]: "DC", [0, 9, 2342, 19_200_300, 100, 1, 1]: "UID",
    [1, 2, 840, 113549, 1, 9, 1]: "EMAILADDRESS",
  ]
}

extension ASN1Node {
  /// The elements inside.
  func elements() throws(SignedMessageError) -> [ASN1Node] {
    guard case .constructed(let nodes) = content else {
      throw SignedMessageError(.malformed, "The structure lacks a part.")
    }
    return Array(nodes)
  }
}
