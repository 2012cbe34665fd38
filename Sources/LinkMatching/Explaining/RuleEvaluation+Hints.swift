import LinkSyntax

extension RuleEvaluation {
  /// The well-known trap behind a mismatch, if it looks like one.
  func hint(for mismatch: PartMismatch, _ text: LinkText) -> PartMismatch.Hint? {
    guard text.bytes.count <= Self.longestText else { return nil }
    let pattern = Array(mismatch.pattern.utf8)
    if !rule.ignoresCase, differsByCase(mismatch, pattern, text.bytes),
      covers(pattern, text.bytes, mismatch.part, ignoringCase: true)
    {
      if EscapeCase.differsOnlyThere(pattern, text.bytes) { return .escapeCase }
      return rule.isLegacyPath ? .letterCaseInPaths : .letterCase
    }
    if !rule.decodesURL, text.bytes.contains(UInt8(ascii: "%")),
      covers(pattern, PercentEncoding.decoded(text.bytes), mismatch.part, ignoringCase: rule.ignoresCase)
    {
      return rule.isLegacyPath ? .needsDecodingInPaths : .needsDecoding
    }
    if rule.decodesURL, pattern.contains(UInt8(ascii: "%")) { return .patternHoldsEscape }
    if mismatch.part == .query, covers(pattern + [UInt8(ascii: "*")], text.bytes, .query, ignoringCase: false)
    {
      return .wholeQuery
    }
    guard mismatch.part == .path, pattern.contains(UInt8(ascii: "#")) else { return nil }
    return rule.isLegacyPath ? .fragmentInPaths : .fragmentInPath
  }

  /// Whether letter case alone tells the two bytes apart at which pattern and text part.
  private func differsByCase(_ mismatch: PartMismatch, _ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    guard mismatch.textOffset < text.count, mismatch.patternOffset < pattern.count else { return false }
    let wanted = pattern[mismatch.patternOffset]
    let byte = text[mismatch.textOffset]
    // A variable folds too where letter case is ignored.
    return wanted == UInt8(ascii: "$")
      || (wanted != byte && PatternCompiler.lowercased(wanted) == PatternCompiler.lowercased(byte))
  }

  private func covers(
    _ pattern: [UInt8], _ text: [UInt8], _ part: RulePart, ignoringCase: Bool
  ) -> Bool {
    let reader = PatternReader(
      variables: reader.variables, readsVariables: rule.readsVariables, ignoresCase: ignoringCase)
    let forms = part == .path ? PathForms.forms(of: pattern) : [pattern]
    return forms.contains {
      PatternTrace($0, text, reader, countsCharacters: rule.decodesURL).isMatch
    }
  }
}
