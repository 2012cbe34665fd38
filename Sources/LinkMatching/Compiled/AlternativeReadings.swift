import LinkSyntax

/// The other readings of a document's doubtful rules, grouped by what a link must hold for them to matter.
struct AlternativeReadings: Sendable {
  /// Those that can matter for every link.
  private(set) var always: [AlternativeReading] = []
  /// Those that matter only for a query with `+`.
  private(set) var plusSign: [AlternativeReading] = []
  /// Those that matter only for a query with `;`.
  private(set) var semicolon: [AlternativeReading] = []
  /// Those that matter only for a query with an item whose name differs from a rule's by letter case.
  private(set) var nameCase: [AlternativeReading] = []
  /// The names, each once, of query items in rules that ignore letter case.
  private(set) var foldedNames: [[UInt8]] = []

  /// Whether no rule is doubtful for any link.
  var isEmpty: Bool { always.isEmpty && plusSign.isEmpty && semicolon.isEmpty && nameCase.isEmpty }

  mutating func add(_ alternative: AlternativeReading) {
    switch alternative.reason {
    case .plusSign: plusSign.append(alternative)
    case .semicolon: semicolon.append(alternative)
    case .queryNameCase: nameCase.append(alternative)
    default: always.append(alternative)
    }
  }

  mutating func addFoldedName(_ name: String) {
    let bytes = Array(name.utf8)
    if !foldedNames.contains(bytes) { foldedNames.append(bytes) }
  }

  /// The readings that can matter for a link with this query, passed to `body`.
  @inline(__always)
  func forEachConceivable(_ query: Text, _ body: (AlternativeReading) -> Void) {
    for alternative in always { body(alternative) }
    guard query.count > 0 else { return }
    if !plusSign.isEmpty, query.contains(UInt8(ascii: "+")) { plusSign.forEach(body) }
    if !semicolon.isEmpty, query.contains(UInt8(ascii: ";")) { semicolon.forEach(body) }
    if !nameCase.isEmpty, hasNameInOtherCase(query) { nameCase.forEach(body) }
  }

  /// Whether some name stands in the query in other letter case, decoded or not.
  private func hasNameInOtherCase(_ query: Text) -> Bool {
    // A name written with escapes is rare enough to be taken as a yes.
    if query.contains(UInt8(ascii: "%")) { return true }
    return foldedNames.contains { name in
      var place = 0
      while place + name.count <= query.count {
        var differs = false
        var offset = 0
        while offset < name.count,
          PatternCompiler.lowercased(query[place + offset]) == PatternCompiler.lowercased(name[offset])
        {
          if query[place + offset] != name[offset] { differs = true }
          offset += 1
        }
        if differs, offset == name.count { return true }
        while place < query.count, query[place] != UInt8(ascii: "&"), query[place] != UInt8(ascii: ";") {
          place += 1
        }
        place += 1
      }
      return false
    }
  }
}
