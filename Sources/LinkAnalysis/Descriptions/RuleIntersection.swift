import AssociationFiles
import LinkMatching

/// The links that two rules both match, as components, where that can be said in patterns.
///
/// What is found is a proposal: whoever uses it proves it.
struct RuleIntersection {
  private let first: LinkPattern
  private let second: LinkPattern

  /// The intersection of two components, which take their variables from the same names.
  init(_ first: LinkPattern, _ second: LinkPattern) {
    self.first = first
    self.second = second
  }

  /// The components; `nil` where the two look at links in different ways, or their patterns share too many texts.
  var patterns: [LinkPattern]? {
    guard first.ignoresCase == second.ignoresCase, first.decodesURL == second.decodesURL,
      let paths = paths(first.path, second.path), let query = query(first.query, second.query),
      let fragments = texts(first.fragment, second.fragment),
      paths.count * fragments.count <= PatternShuffle.limit
    else { return nil }
    return paths.flatMap { path in
      fragments.map { fragment in
        LinkPattern(
          path: path, query: query, fragment: fragment, ignoresCase: first.ignoresCase,
          decodesURL: first.decodesURL)
      }
    }
  }

  private func paths(_ a: String?, _ b: String?) -> [String?]? {
    guard let a, let b else { return [a ?? b] }
    if a == b { return [a] }
    var results: Set<String> = []
    for left in PathForms.forms(of: Array(a.utf8)) {
      for right in PathForms.forms(of: Array(b.utf8)) {
        guard let shared = PatternShuffle.intersection(left, right, readingVariables: true) else {
          return nil
        }
        results.formUnion(shared)
      }
    }
    return results.sorted()
  }

  private func texts(_ a: String?, _ b: String?) -> [String?]? {
    guard let a, let b else { return [a ?? b] }
    if a == b { return [a] }
    return PatternShuffle.intersection(Array(a.utf8), Array(b.utf8), readingVariables: true)
  }

  /// The query pattern of both; `.some(nil)` for every query, `nil` where one pattern cannot say it.
  private func query(_ a: EffectiveRule.Query?, _ b: EffectiveRule.Query?) -> EffectiveRule.Query?? {
    guard let a, let b else { return .some(a ?? b) }
    if a == b { return .some(a) }
    guard case .items(let left) = a, case .items(let right) = b else { return nil }
    var items = left
    for item in right {
      if let known = items.first(where: { $0.name == item.name }) {
        if known.pattern != item.pattern { return nil }
      } else {
        items.append(item)
      }
    }
    return .some(.items(items))
  }
}
