/// What an intent filter accepts on one host, for analyses of all its links: everything but the path is settled.
package struct FilterScope: Sendable {
  /// The filter.
  package let filter: IntentFilter
  /// What is not known about the filter, whatever the path; `nil` if all is known.
  package let doubt: FilterDoubt?
  /// The patterns for paths, where the filter looks at the path.
  package let paths: [DataPattern]
  /// The groups, where it does.
  package let groups: [FilterGroup]
  /// An attribute that is not read and may let in what paths and groups keep out.
  package let unread: String?

  /// Whether every path is accepted.
  package var takesEveryPath: Bool { paths.isEmpty && groups.isEmpty }
}

extension ManifestMatcher {
  /// What the filters accept of the links on the host of `link`, whose path does not count; those that may accept some.
  package func scopes(like link: AndroidLink) -> [FilterScope] {
    manifest.filters.compactMap { filter in
      var trial = FilterTrial(filter, link, level, leavesPathOpen: true)
      trial.run(manifest.activity(of: filter), mimeType)
      guard trial.mismatch == nil else { return nil }
      let looks = trial.looksAtPath
      return FilterScope(
        filter: filter, doubt: trial.doubt,
        paths: looks ? filter.paths.filter { level.readsNewPathPatterns || !$0.kind.isNew } : [],
        groups: looks && level.readsFilterGroups ? filter.groups : [],
        unread: filter.data.flatMap { $0.unread }.first)
    }
  }
}
