import FindingReports

/// One thing that could stand at the cursor.
struct CompletionItem: Sendable {
  /// What the protocol calls the kinds that are used here.
  enum Kind: Int, Sendable {
    case variable = 6
    case property = 10
    case value = 12
    case constant = 21
  }

  /// What the list shows.
  var label: String
  var kind: Kind
  /// What is known of it, in Markdown; empty for nothing.
  var documentation = ""
  /// What is put in, with `$0` where the cursor goes.
  var snippet: String
  /// Whether ``snippet`` is one; else it is put in as it is.
  var isSnippet = false
  /// The bytes that it replaces.
  var range: Range<Int>

  /// Writes the members of the protocol's item; items keep their order.
  func write(to json: inout JSONText, rank: Int, _ snapshot: TextSnapshot, snippets: Bool) {
    json.member("label", label)
    json.member("kind", kind.rawValue)
    json.member("sortText", Self.sortText(rank))
    if !documentation.isEmpty {
      json.object("documentation") {
        $0.member("kind", "markdown")
        $0.member("value", documentation)
      }
    }
    let usesSnippet = isSnippet && snippets
    if usesSnippet { json.member("insertTextFormat", 2) }
    json.object("textEdit") { edit in
      snapshot.range(range).write("range", to: &edit)
      edit.member("newText", isSnippet && !snippets ? Self.plain(snippet) : snippet)
    }
    // The client compares what stands in the range, which may begin with a quotation mark.
    json.member("filterText", filterText(in: snapshot))
  }

  private func filterText(in snapshot: TextSnapshot) -> String {
    snapshot.bytes[range].first == UInt8(ascii: "\"") ? "\"\(label)\"" : label
  }

  /// A snippet without its places and escapes.
  private static func plain(_ snippet: String) -> String {
    snippet.replacing("$0", with: "").replacing("\\$", with: "$")
  }

  private static func sortText(_ rank: Int) -> String {
    let digits = "\(rank)"
    return String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
  }
}
