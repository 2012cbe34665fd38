/// A pattern of a rule beside the text of a link that it has to cover.
struct PartComparison {
  let part: RulePart
  /// The pattern as the file writes it.
  let pattern: String
  /// The text, decoded where the rule asks for it.
  let text: LinkText
  /// The place of the text in the link; where the link has no such part, the place where it would stand.
  let range: Range<Int>
  /// Whether the query holds no item of that name.
  var isAbsent = false

  /// The plain patterns of which one has to cover the text, the plainest first.
  var forms: [[UInt8]] {
    let bytes = Array(pattern.utf8)
    return part == .path ? PathForms.forms(of: bytes) : [bytes]
  }
}
