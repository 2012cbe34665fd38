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

  /// All that the filter says about links, values that are not known by their names; `nil` where not all of it is kept.
  package let identity: String?
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
        unread: filter.data.flatMap { $0.unread }.first,
        identity: filter.identity(in: manifest.activity(of: filter)))
    }
  }
}

extension IntentFilter {
  /// All that the filter says about links, values that are not known by their names; `nil` where not all of it is kept.
  package func identity(in activity: ManifestActivity) -> String? {
    let flags = [activity.exported ?? .yes, activity.enabled, autoVerify] + groups.map { $0.allows }
    guard !flags.contains(.unknown), !data.contains(where: { !$0.unread.isEmpty }) else { return nil }
    var identity = ""
    for flag in flags { identity += flag == .yes ? "1" : "0" }
    // With its length before it, a value cannot run into the next one.
    func add(_ mark: String, _ text: String) { identity += "\(mark)\(text.utf8.count):\(text)" }
    for action in actions { add("a", action.text) }
    for category in categories { add("c", category.text) }
    for scheme in schemes { add("s", scheme.text) }
    for authority in authorities { add("h", authority.text) }
    for type in mimeTypes { add("m", type.text) }
    for pattern in paths { add(pattern.attribute, pattern.value.text) }
    for group in groups {
      identity += "("
      for pattern in group.patterns { add(pattern.attribute, pattern.value.text) }
      identity += ")"
    }
    return identity
  }
}
