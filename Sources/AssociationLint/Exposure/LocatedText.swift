import AssociationFiles
import PositionedJSON

/// A string value of the file, and the key that it stands behind.
struct LocatedText: Sendable {
  /// The text, escapes resolved.
  let bytes: [UInt8]
  /// Its place.
  let value: JSONValue
  /// Whether it is a remark: the value of `comment` or of a key like it.
  let isRemark: Bool

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension AssociationFile {
  /// Every string value of the file in the order of the text. Linear, without recursion.
  func texts() -> [LocatedText] {
    guard let root = document.root else { return [] }
    var texts: [LocatedText] = []
    var pending = [(value: root, isRemark: false)]
    while let (value, isRemark) = pending.popLast() {
      switch value.kind {
      case .string:
        if let bytes = value.stringBytes {
          texts.append(LocatedText(bytes: bytes, value: value, isRemark: isRemark))
        }
      case .array: pending.append(contentsOf: value.elements.map { ($0, isRemark) }.reversed())
      case .object:
        pending.append(
          contentsOf: value.members.map { ($0.value, isRemark || KeySuggestion.isRemark($0.key.text)) }
            .reversed())
      default: break
      }
    }
    return texts
  }
}

extension [LocatedObject] {
  /// The patterns of paths, of both forms and of `defaults`, in the order of the text.
  var pathPatterns: [LocatedText] {
    flatMap { object -> [JSONValue] in
      switch object.level {
      case .component, .defaults: return object.value.members.filter { $0.key.hasText("/") }.map(\.value)
      case .detail:
        return object.value.members.filter { $0.key.hasText("paths") }.flatMap { $0.value.elements }
      default: return []
      }
    }
    .compactMap { value in
      value.stringBytes.map { LocatedText(bytes: $0, value: value, isRemark: false) }
    }
  }
}
