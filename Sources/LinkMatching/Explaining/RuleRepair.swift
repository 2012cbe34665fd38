import LinkSyntax
import PositionedJSON

/// The smallest changes that make a link and a rule fit: of the link, and of the rule.
struct RuleRepair {
  /// The changed link; `nil` where no link would do, or a part of this one is too long to be aligned.
  private(set) var link: [UInt8]?
  /// How many characters of the link change.
  private(set) var edits = 0
  /// The patterns that would match the link as it is, for each part that does not fit; `nil` where there is none for
  /// one of them.
  let patterns: [PatternChange]?
  private let evaluation: RuleEvaluation
  private var marks: LinkMarks

  init(_ evaluation: RuleEvaluation) {
    self.evaluation = evaluation
    marks = LinkMarks(evaluation.url)
    let comparisons = evaluation.comparisons
    var failures: [Failure] = []
    for comparison in comparisons where !evaluation.covers(comparison.forms, comparison) {
      failures.append(
        Failure(comparison: comparison, alignment: Self.alignment(comparison, evaluation)))
    }
    patterns = PatternProposals(evaluation, comparisons, failures).patterns
    repair(failures)
  }

  /// A text that its pattern does not cover, and the way to make them fit.
  struct Failure {
    let comparison: PartComparison
    let alignment: PatternAlignment?
  }

  private static func alignment(
    _ comparison: PartComparison, _ evaluation: RuleEvaluation
  ) -> PatternAlignment? {
    let text = AlignedText(
      comparison.text.bytes, evaluation.reader, countsCharacters: evaluation.rule.decodesURL)
    var best: PatternAlignment?
    for form in comparison.forms {
      guard let alignment = PatternAlignment(form, text, evaluation.reader) else { continue }
      if alignment.edits < best?.edits ?? .max { best = alignment }
    }
    return best
  }

  // MARK: - The link

  private mutating func repair(_ failures: [Failure]) {
    var changes: [(range: Range<Int>, text: [UInt8])] = []
    var added: [UInt8] = []
    for failure in failures {
      let comparison = failure.comparison
      guard let alignment = failure.alignment else { return }
      let hasItems = !evaluation.url.parts.query.isEmpty || !added.isEmpty
      edits += alignment.edits + marks.added(by: comparison)
      let text = encoded(alignment.text, comparison.part)
      switch comparison.part {
      case .path: changes.append((comparison.range, path(text, comparison)))
      case .query:
        changes.append(marked(comparison, text, UInt8(ascii: "?"), evaluation.url.parts.queryStart))
      case .fragment:
        changes.append(marked(comparison, text, UInt8(ascii: "#"), evaluation.url.parts.fragmentStart))
      case .queryItem(let name):
        guard comparison.isAbsent else {
          let mark = marks.hasEquals(comparison) ? [] : [UInt8(ascii: "=")]
          changes.append((comparison.range, mark + text))
          continue
        }
        if hasItems { added.append(UInt8(ascii: "&")) }
        added += encoded(Array(name.utf8), comparison.part) + [UInt8(ascii: "=")] + text
      }
    }
    if !added.isEmpty {
      let end = evaluation.url.parts.query.upperBound
      let mark = evaluation.url.parts.queryStart < 0 ? [UInt8(ascii: "?")] : []
      changes.append((end..<end, mark + added))
    }
    link = changed(changes)
  }

  /// The link with the changes, of which the later ones stand at later places, or are about the same item.
  private func changed(_ changes: [(range: Range<Int>, text: [UInt8])]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    for position in changes.map({ $0.range.lowerBound }).ascendingOrder {
      let change = changes[position]
      guard change.range.lowerBound >= place else { continue }
      result += evaluation.url.bytes[place..<change.range.lowerBound] + change.text
      place = change.range.upperBound
    }
    return result + evaluation.url.bytes[place...]
  }

  /// The changed path without the slashes at its end, which stay.
  private mutating func path(_ text: [UInt8], _ comparison: PartComparison) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    if text.isEmpty { return comparison.range.upperBound == evaluation.url.parts.pathEnd ? [slash] : [] }
    if text[0] == slash { return text }
    // What was put in for a wildcard may as well be the slash that every path begins with.
    let other = [slash] + text.dropFirst()
    if comparison.range.isEmpty, coversPath(other, comparison) { return other }
    edits += 1
    return [slash] + text
  }

  private func coversPath(_ text: [UInt8], _ comparison: PartComparison) -> Bool {
    let changed = PartComparison(
      part: .path, pattern: comparison.pattern,
      text: LinkText(text, 0..<text.count, decoded: evaluation.rule.decodesURL), range: comparison.range)
    return evaluation.covers(comparison.forms, changed)
  }

  /// The changed query or fragment with the mark before it, if that comes or goes.
  private func marked(
    _ comparison: PartComparison, _ text: [UInt8], _ mark: UInt8, _ start: Int
  ) -> (range: Range<Int>, text: [UInt8]) {
    let range = comparison.range
    if start < 0 { return (range, [mark] + text) }
    return LinkMarks.vanishes(comparison) ? (range.lowerBound - 1..<range.upperBound, []) : (range, text)
  }

  /// The text as it stands in a link: what was decoded for the comparison is escaped again.
  private func encoded(_ text: [UInt8], _ part: RulePart) -> [UInt8] {
    guard evaluation.rule.decodesURL else { return text }
    var special = Array("%?#".utf8)
    if case .queryItem = part { special += Array("&=".utf8) }
    return text.flatMap { byte -> [UInt8] in
      if byte > 0x20, byte < 0x7F, !special.contains(byte) { return [byte] }
      return [
        UInt8(ascii: "%"), PercentEncoding.upperHexDigit(byte >> 4), PercentEncoding.upperHexDigit(byte & 15),
      ]
    }
  }
}
