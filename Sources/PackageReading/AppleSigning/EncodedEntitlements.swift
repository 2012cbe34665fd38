import SwiftASN1

/// Entitlements in DER, which iOS 15 and later read.
///
/// Source: app-inspection, section 2.4, observed; the form without version before iOS 15 is folklore, and the tags of data,
/// dates and fractions are not known: such values become ``PropertyValue/other(_:)``.
public enum EncodedEntitlements {
  private static let limits = SignedMessageLimits(
    maximumSize: 4 << 20, maximumDepth: 40, maximumElements: 100_000)
  private static let document = ASN1Identifier(tagWithNumber: 16, tagClass: .application)
  private static let dictionary = ASN1Identifier(tagWithNumber: 16, tagClass: .contextSpecific)

  /// The entitlements in `bytes`, by key.
  ///
  /// - Throws: ``SignedMessageError`` for anything else, bytes behind the value, or a broken limit.
  /// - Complexity: Linear in the bytes.
  public static func read(_ bytes: [UInt8]) throws(SignedMessageError) -> [String: PropertyValue] {
    guard bytes.count <= limits.maximumSize, !bytes.isEmpty else {
      throw SignedMessageError(.malformed, "They have \(bytes.count) bytes.")
    }
    let end = try BERShape.endOfFirstElement(in: bytes, limits: limits)
    guard bytes[end...].allSatisfy({ $0 == 0 }) else {
      throw SignedMessageError(.trailingData, "Other bytes follow behind them.", at: end)
    }
    let root: ASN1Node
    do {
      root = try BER.parse(bytes[..<end])
    } catch {
      throw SignedMessageError(.malformed, "They are not encoded as DER demands.")
    }
    if root.identifier == .set { return try members(of: root) }
    guard root.identifier == document, let last = try root.elements().last, last.identifier == dictionary
    else {
      throw SignedMessageError(.malformed, "They do not have the structure of entitlements.")
    }
    return try members(of: last)
  }

  private static func members(of node: ASN1Node) throws(SignedMessageError) -> [String: PropertyValue] {
    var result: [String: PropertyValue] = [:]
    for pair in try node.elements() {
      let parts = try pair.elements()
      guard parts.count == 2, case .primitive(let key) = parts[0].content, parts[0].identifier == .utf8String
      else {
        throw SignedMessageError(.malformed, "An entry of them is no pair of a key and a value.")
      }
      result[String(decoding: key, as: UTF8.self)] = try value(parts[1])
    }
    return result
  }

  private static func value(_ node: ASN1Node) throws(SignedMessageError) -> PropertyValue {
    if node.identifier == dictionary { return .dictionary(try members(of: node)) }
    switch node.content {
    case .constructed:
      guard node.identifier == .sequence else { return .other("unknown") }
      var elements: [PropertyValue] = []
      for element in try node.elements() { elements.append(try value(element)) }
      return .array(elements)
    case .primitive(let bytes):
      switch node.identifier {
      case .boolean: return .boolean(bytes.contains { $0 != 0 })
      case .integer: return integer(bytes)
      case .utf8String: return .string(String(decoding: bytes, as: UTF8.self))
      case .octetString: return .other("data")
      default: return .other("unknown")
      }
    }
  }

  private static func integer(_ bytes: ArraySlice<UInt8>) -> PropertyValue {
    guard let first = bytes.first, bytes.count <= 8 else { return .other("integer") }
    var value: Int64 = first & 0x80 == 0 ? 0 : -1
    for byte in bytes { value = value << 8 | Int64(byte) }
    return .integer(String(value))
  }
}
