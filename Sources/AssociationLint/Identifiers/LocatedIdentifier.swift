import AssociationFiles
import PositionedJSON

/// An app identifier of the file and where it stands.
struct LocatedIdentifier: Sendable {
  /// The text, escapes resolved.
  let text: String
  /// What it stands in.
  let owner: LocatedObject
  private let place: Place

  private enum Place {
    case value(JSONValue)
    case key(JSONKey)
  }

  /// The identifier as the key of an entry of the obsolete `details` object.
  init(_ key: JSONKey, of owner: LocatedObject) {
    text = key.text
    place = .key(key)
    self.owner = owner
  }

  /// The identifier that `value` is, or `nil` if it is no string.
  init?(_ value: JSONValue, of owner: LocatedObject) {
    guard let text = value.string else { return nil }
    self.text = text
    place = .value(value)
    self.owner = owner
  }

  /// The bytes of the string, quotes included.
  var range: Range<Int> {
    switch place {
    case .value(let value): value.range
    case .key(let key): key.range
    }
  }

  /// The bytes of the file that hold a part of ``text``, given as byte offsets.
  func range(of part: Range<Int>) -> Range<Int> {
    switch place {
    case .value(let value): return value.sourceRange(ofStringBytes: part)
    case .key(let key):
      let content = key.contentRange
      // A key with escapes is shown as a whole.
      guard content.count == text.utf8.count else { return content }
      return content.lowerBound + part.lowerBound..<content.lowerBound + part.upperBound
    }
  }

  /// The edit that puts `text` in its place.
  func edit(replacingWith text: String) -> TextEdit {
    TextEdit(range: range, with: JSONQuoting.quoted(text))
  }
}
