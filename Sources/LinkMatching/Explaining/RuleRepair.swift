import LinkSyntax

/// The smallest changes that make a link and a rule fit: of the link in all parts, of the rule in its first
/// unfitting one.
struct RuleRepair {
  /// How many characters of the link change.
  private(set) var edits = 0
  /// The changed link; `nil` where a part is too long to be aligned.
  private(set) var link: String?
  /// The part of the rule to change.
  private(set) var part = RulePart.path
  /// The changed pattern, which fits the link as it is; `nil` where several parts would have to change.
  private(set) var pattern: String?
  private let evaluation: RuleEvaluation
  private var unfitting = 0

  /// `nil` where a part of the link is too long to be aligned.
  init?(_ evaluation: RuleEvaluation) {
    self.evaluation = evaluation
    let url = evaluation.url
    guard let path = repairPath(), let query = repairQuery(), let fragment = repairFragment() else {
      return nil
    }
    var bytes = Array(url.bytes[..<url.parts.pathStart]) + path
    if !query.isEmpty { bytes += [UInt8(ascii: "?")] + query }
    if !fragment.isEmpty { bytes += [UInt8(ascii: "#")] + fragment }
    link = String(decoding: bytes, as: UTF8.self)
    if unfitting != 1 { pattern = nil }
  }

  private var rule: EffectiveRule { evaluation.rule }

  private mutating func repairPath() -> [UInt8]? {
    let text = evaluation.pathText.bytes
    let written = Array(evaluation.url.bytes[evaluation.url.parts.path])
    guard let pattern = rule.path else { return written }
    var best: PatternAlignment?
    for form in PathForms.forms(of: Array(pattern.utf8)) {
      guard let alignment = PatternAlignment(form, text, evaluation.reader) else { return nil }
      if alignment.edits < best?.edits ?? .max { best = alignment }
    }
    guard let best else { return nil }
    guard best.edits > 0 else { return written }
    note(best, .path)
    let path = best.text.first == UInt8(ascii: "/") || best.text.isEmpty ? best.text : [0x2F] + best.text
    return encoded(path.isEmpty ? [UInt8(ascii: "/")] : path)
  }

  private mutating func repairQuery() -> [UInt8]? {
    let written = Array(evaluation.url.bytes[evaluation.url.parts.query])
    switch rule.query {
    case nil: return written
    case .text(let pattern):
      return repair(pattern, evaluation.url.parts.query, .query)
    case .items(let items):
      return repair(items, written)
    }
  }

  private mutating func repairFragment() -> [UInt8]? {
    let range = evaluation.url.parts.fragment
    guard let pattern = rule.fragment else { return Array(evaluation.url.bytes[range]) }
    return repair(pattern, range, .fragment)
  }

  /// The bytes `range` of the link, changed to fit `pattern`.
  private mutating func repair(_ pattern: String, _ range: Range<Int>, _ part: RulePart) -> [UInt8]? {
    let text = LinkText(evaluation.url.bytes, range, decoded: rule.decodesURL).bytes
    guard let alignment = PatternAlignment(Array(pattern.utf8), text, evaluation.reader) else { return nil }
    guard alignment.edits > 0 else { return Array(evaluation.url.bytes[range]) }
    note(alignment, part)
    return encoded(alignment.text)
  }

  private mutating func repair(_ items: [EffectiveRule.Query.Item], _ written: [UInt8]) -> [UInt8]? {
    let start = evaluation.url.parts.query.lowerBound
    var changes: [(range: Range<Int>, text: [UInt8])] = []
    var added: [UInt8] = []
    for item in items {
      let part = RulePart.queryItem(item.name)
      let values = evaluation.values(ofItem: item.name)
      for value in values {
        let before = edits
        guard let text = repair(item.pattern, value, part) else { return nil }
        // Two names that differ only by ignored letter case mean the same item.
        if edits > before, !changes.contains(where: { $0.range.lowerBound == value.lowerBound - start }) {
          changes.append((value.lowerBound - start..<value.upperBound - start, text))
        }
      }
      guard values.isEmpty else { continue }
      guard let alignment = PatternAlignment(Array(item.pattern.utf8), [], evaluation.reader) else {
        return nil
      }
      guard alignment.edits > 0 else { continue }
      note(alignment, part)
      edits += item.name.utf8.count + 2
      if !added.isEmpty || !written.isEmpty { added.append(UInt8(ascii: "&")) }
      added += encoded(Array(item.name.utf8)) + [UInt8(ascii: "=")] + encoded(alignment.text)
    }
    var result = written
    for change in changes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      result.replaceSubrange(change.range, with: change.text)
    }
    return result + added
  }

  private mutating func note(_ alignment: PatternAlignment, _ part: RulePart) {
    edits += alignment.edits
    unfitting += 1
    guard unfitting == 1 else { return }
    self.part = part
    pattern = String(decoding: alignment.pattern, as: UTF8.self)
  }

  /// The text as it stands in a link: what was decoded for the comparison is escaped again.
  private func encoded(_ text: [UInt8]) -> [UInt8] {
    guard rule.decodesURL else { return text }
    return text.flatMap { byte -> [UInt8] in
      let isPlain =
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "%") && byte != UInt8(ascii: "?")
        && byte != UInt8(ascii: "#")
      if isPlain { return [byte] }
      return [
        UInt8(ascii: "%"), PercentEncoding.upperHexDigit(byte >> 4), PercentEncoding.upperHexDigit(byte & 15),
      ]
    }
  }
}
