import Entitlements
import PackageReading

extension PropertyValue {
  /// The value of a property list without its place; the last of equal keys counts.
  init(_ node: PropertyListNode) {
    switch node.value {
    case .string(let text): self = .string(text.text)
    case .boolean(let flag): self = .boolean(flag)
    case .integer(let digits): self = .integer(digits)
    case .array(let elements): self = .array(elements.map { PropertyValue($0) })
    case .dictionary(let members):
      self = .dictionary(
        Dictionary(members.map { ($0.key.text, PropertyValue($0.value)) }, uniquingKeysWith: { $1 }))
    case .real, .date, .data, .uid: self = .other(node.kind.rawValue)
    }
  }
}
