import LinkMatching

/// Groups rules of a list that are equal but for one literal segment of their paths.
enum SegmentFamilies {
  /// Rules that differ in one segment.
  struct Family {
    /// The positions of the rules, in order.
    var positions: [Int]
    /// The segment of each.
    var values: [String]
    /// The path before and behind the segment.
    var before: String
    var behind: String
    /// What all rules share but for the path.
    var pattern: LinkPattern
    var isExcluded: Bool
  }

  private struct Key: Hashable {
    var before: String
    var behind: String
    var rest: LinkPattern
    var isExcluded: Bool
  }

  /// The fewest rules that are worth a variable.
  private static let fewest = 3
  /// The most values that a readable variable has.
  private static let most = 200

  /// The families of the list, the largest first; a rule can be in several.
  static func all(in rules: [EffectiveRule]) -> [Family] {
    var families: [Key: Family] = [:]
    for (position, rule) in rules.enumerated() where !rule.isLegacyPath && rule.doubts.isEmpty {
      guard let path = rule.path, path.hasPrefix("/") else { continue }
      let segments = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      for index in 1..<max(segments.count, 1) where isPlain(segments[index]) {
        let before = segments[..<index].joined(separator: "/") + "/"
        let rest = segments[(index + 1)...]
        let behind = rest.isEmpty ? "" : "/" + rest.joined(separator: "/")
        add(rule, position, segments[index], before, behind, &families)
      }
    }
    return families.values.filter { (fewest...most).contains($0.positions.count) }.sorted { first, second in
      if first.positions.count != second.positions.count {
        return first.positions.count > second.positions.count
      }
      return (first.positions[0], first.before, first.behind)
        < (second.positions[0], second.before, second.behind)
    }
  }

  private static func add(
    _ rule: EffectiveRule, _ position: Int, _ value: String, _ before: String, _ behind: String,
    _ families: inout [Key: Family]
  ) {
    let pattern = LinkPattern(
      path: nil, query: rule.query, fragment: rule.fragment, ignoresCase: rule.ignoresCase,
      decodesURL: rule.decodesURL)
    let key = Key(before: before, behind: behind, rest: pattern, isExcluded: rule.isExcluded)
    var family =
      families[key]
      ?? Family(
        positions: [], values: [], before: before, behind: behind, pattern: pattern,
        isExcluded: rule.isExcluded)
    guard !family.values.contains(value) else { return }
    family.positions.append(position)
    family.values.append(value)
    families[key] = family
  }

  private static func isPlain(_ segment: String) -> Bool {
    !segment.isEmpty && !segment.utf8.contains { "*?$()".utf8.contains($0) }
  }
}
