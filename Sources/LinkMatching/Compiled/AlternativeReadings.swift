import LinkSyntax
import PositionedJSON

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
  private var foldedNames: [[UInt8]] = []
  private var foldedNumbers = TextNumbers()
  /// A bit for each letter that begins one of them, of either case.
  private var foldedInitials: UInt32 = 0

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

  mutating func addFoldedName(_ bytes: [UInt8]) {
    guard bytes.withUnsafeBufferPointer({ foldedNumbers.insert($0).isNew }) else { return }
    foldedNames.append(bytes)
    foldedInitials |= bytes.first.map { 1 << UInt32($0 & 31) } ?? 0
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

  /// Whether the name of some item differs from one of the rules' only by letter case.
  private func hasNameInOtherCase(_ query: Text) -> Bool {
    // A name written with escapes is rare enough to be taken as a yes.
    var start = 0
    while start < query.count {
      if query[start] == UInt8(ascii: "%") { return true }
      if foldedInitials >> UInt32(query[start] & 31) & 1 == 1, isNameInOtherCase(query, start) { return true }
      while start < query.count, query[start] != UInt8(ascii: "&"), query[start] != UInt8(ascii: ";") {
        start += 1
      }
      start += 1
    }
    return false
  }

  private func isNameInOtherCase(_ query: Text, _ start: Int) -> Bool {
    foldedNames.contains { name in
      guard start + name.count <= query.count else { return false }
      var differs = false
      for offset in 0..<name.count {
        let byte = query[start + offset]
        guard PatternCompiler.lowercased(byte) == PatternCompiler.lowercased(name[offset]) else {
          return false
        }
        differs = differs || byte != name[offset]
      }
      return differs
    }
  }
}
