/// A rule that is the first of its entry to match a link.
package struct EntryDecider: Hashable, Sendable {
  /// The number of the entry, as ``LinkMatcher/App/entries`` has it.
  package let entry: Int
  /// The number of the rule, counted through all entries of the document.
  package let rule: Int
  /// Whether the rule excludes.
  package let isExcluded: Bool
}
