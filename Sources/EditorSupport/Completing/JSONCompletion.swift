import PositionedJSON

/// Makes completions of keys and strings at a place of a JSON text.
struct JSONCompletion {
  let bytes: [UInt8]
  let cursor: JSONCursor

  /// A key that may stand at the cursor: its name, the JSON to put behind it, and what it does.
  func key(_ name: String, value: String, documentation: String) -> CompletionItem {
    let quoted = JSONQuoting.quoted(name)
    if hasColon {
      return CompletionItem(
        label: name, kind: .property, documentation: documentation, snippet: quoted, range: cursor.word)
    }
    return CompletionItem(
      label: name, kind: .property, documentation: documentation,
      snippet: "\(quoted): \(value)", isSnippet: true, range: cursor.word)
  }

  /// A string that may stand at the cursor.
  func string(_ text: String, documentation: String = "") -> CompletionItem {
    CompletionItem(
      label: text, kind: .value, documentation: documentation, snippet: JSONQuoting.quoted(text),
      range: cursor.word)
  }

  /// A word that may stand at the cursor without quotes.
  func word(_ text: String) -> CompletionItem {
    CompletionItem(label: text, kind: .constant, snippet: text, range: cursor.word)
  }

  /// Whether the word at the cursor has its colon already.
  private var hasColon: Bool {
    guard !cursor.word.isEmpty else { return false }
    return bytes[cursor.word.upperBound...].first { $0 > 0x20 } == UInt8(ascii: ":")
  }
}
