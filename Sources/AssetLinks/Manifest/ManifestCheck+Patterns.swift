import PositionedJSON

/// Patterns and groups.
extension ManifestCheck {
  mutating func check(_ pattern: DataPattern, _ filter: IntentFilter, isGrouped: Bool) {
    let place = pattern.value.position
    if pattern.value.hasLoneBackslash {
      note(.loneBackslash, at: place, filter: filter, subject: pattern.text)
    }
    if let error = pattern.error {
      note(.invalidPattern, at: place, filter: filter, subject: pattern.text, detail: error.phrase)
    }
    if !isGrouped, pattern.kind.isNew, isRead(before: .android12) { noteNewPattern(pattern, filter) }
    guard let matcher = pattern.matcher else { return }
    if pattern.part == .path { checkPath(pattern, filter) }
    if matcher.neverMatches {
      note(.patternNeverMatches, at: place, filter: filter, subject: pattern.text)
    }
    guard pattern.kind == .simpleGlob else { return }
    if let lost = GlobExpectation(matcher.units).lostExample {
      note(.patternDoesNotBacktrack, at: place, filter: filter, subject: pattern.text, detail: lost)
    }
    if GlobExpectation(matcher.units).hasStarAfterCharacter {
      note(.starAfterCharacter, at: place, filter: filter, subject: pattern.text)
    }
  }

  /// Whether the app may run on devices older than `level`.
  private func isRead(before level: APILevel) -> Bool { source.minimumLevel.map { $0 < level } ?? true }

  private mutating func noteNewPattern(_ pattern: DataPattern, _ filter: IntentFilter) {
    let isAlone = filter.paths.allSatisfy { $0.kind.isNew }
    note(
      .patternNeedsAndroid12, at: pattern.value.position, filter: filter, subject: pattern.text,
      detail: isAlone ? ", so there the filter accepts every path of its hosts" : "")
  }

  private mutating func checkPath(_ pattern: DataPattern, _ filter: IntentFilter) {
    let text = pattern.value.text
    let place = pattern.value.position
    let first = text.utf8.first
    let startsFreely =
      pattern.kind == .suffix || pattern.kind == .simpleGlob && first == UInt8(ascii: ".")
      || pattern.kind == .advancedGlob && (first == UInt8(ascii: ".") || first == UInt8(ascii: "["))
      || pattern.kind == .prefix && first == nil
    if filter.hasWebScheme, !startsFreely, first != UInt8(ascii: "/") {
      note(.pathWithoutSlash, at: place, filter: filter, subject: pattern.text)
    }
    if text.utf8.contains(UInt8(ascii: "?")) || text.utf8.contains(UInt8(ascii: "#")) {
      note(.queryInPath, at: place, filter: filter, subject: pattern.text)
    }
    if Self.hasEscape(text) { note(.escapeInPath, at: place, filter: filter, subject: pattern.text) }
  }

  private static func hasEscape(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") && index + 2 < bytes.count {
      if ASCII.hexDigitValue(bytes[index + 1]) != nil, ASCII.hexDigitValue(bytes[index + 2]) != nil {
        return true
      }
    }
    return false
  }

  mutating func checkGroups(_ filter: IntentFilter) {
    let needsHelp = isRead(before: .android15)
    for group in filter.groups {
      if group.patterns.isEmpty { note(.emptyGroup, at: group.position, filter: filter) }
      for pattern in group.patterns { check(pattern, filter, isGrouped: true) }
      if group.allows == .no, let path = filter.paths.first {
        note(.groupBesidePath, at: group.position, filter: filter, subject: path.text)
      }
      if needsHelp {
        let detail = filter.paths.isEmpty ? ", so there the filter accepts every path of its hosts" : ""
        note(.groupNeedsAndroid15, at: group.position, filter: filter, detail: detail)
      }
    }
  }
}
