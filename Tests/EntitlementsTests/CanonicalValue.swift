import Foundation

@testable import Entitlements

/// A spelling of property list values in which ours and Foundation's can be compared.
enum CanonicalValue {
  static func of(_ node: PropertyListNode) -> String {
    switch node.value {
    case .string(let text): return quoted(text.text)
    case .boolean(let flag): return "number \(flag ? 1.0 : 0.0)"
    case .integer(let text): return "number \(integer(text))"
    case .real(let text): return "number \(real(text))"
    case .date: return "date"
    case .data: return "data"
    case .uid: return "uid"
    case .array(let elements): return "[" + elements.map(of).joined(separator: ",") + "]"
    case .dictionary(let members):
      var values: [String: String] = [:]
      for member in members { values[member.key.text] = of(member.value) }
      return dictionary(values)
    }
  }

  static func of(foundation value: Any) -> String {
    switch value {
    case let text as String: return quoted(text)
    case is Date: return "date"
    case is Data: return "data"
    case let elements as [Any]: return "[" + elements.map { of(foundation: $0) }.joined(separator: ",") + "]"
    case let members as [String: Any]: return dictionary(members.mapValues { of(foundation: $0) })
    case let number as NSNumber: return "number \(number.doubleValue)"
    default: return "unknown \(value)"
    }
  }

  private static func dictionary(_ values: [String: String]) -> String {
    "{" + values.keys.sorted().map { quoted($0) + ":" + (values[$0] ?? "") }.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ") + "'"
  }

  private static func integer(_ text: String) -> Double {
    let isNegative = text.hasPrefix("-")
    let digits = text.drop { $0 == "-" || $0 == "+" }
    let size = digits.lowercased().hasPrefix("0x") ? UInt64(digits.dropFirst(2), radix: 16) : UInt64(digits)
    return Double(size ?? 0) * (isNegative ? -1 : 1)
  }

  private static func real(_ text: String) -> Double {
    let plain = text.hasSuffix(".") ? text + "0" : text
    return Double(plain.hasPrefix(".") ? "0" + plain : plain) ?? .nan
  }
}
