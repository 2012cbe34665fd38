import AssociationFiles
import LinkMatching

/// The rules of a file as sets of links.
struct FileRules {
  let matcher: LinkMatcher
  let entries: [EffectiveEntry]
  /// The rules of each entry, in the order in which they are tried.
  let rules: [[AnalysedRule]]

  /// The rules of `matcher`'s file; `pool` is shared by all files that are compared.
  init(_ matcher: LinkMatcher, _ pool: ConditionPool) {
    self.matcher = matcher
    entries = matcher.entries
    rules = entries.map { entry in
      entry.rules.map { pool.rule($0, variables: matcher.variableValues) }
    }
  }

  /// The entries that speak of `app`, in file order.
  func entryNumbers(of app: String) -> [Int] {
    matcher.apps.first { $0.identifier == app }?.entries ?? []
  }

  /// The rules that are tried for `app`, in order: the first that matches decides, also across entries. Source: F649423.
  func policy(of app: String) -> [AnalysedRule] { entryNumbers(of: app).flatMap { rules[$0] } }
}
