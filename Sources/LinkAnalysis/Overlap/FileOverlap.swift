public import LinkMatching
import LinkSyntax

/// Which apps of a file claim the same links.
public struct FileOverlap: Sendable {
  /// The entries that name several apps and open links, in file order.
  public let sharedEntries: [SharedEntry]
  /// The overlaps by rules of different entries, pairs of apps in file order.
  public let overlaps: [AppOverlap]
  /// What could not be decided within the limits, a sentence each.
  public let undecided: [String]

  /// Compares all pairs of apps of the file, as the matcher's system version reads it.
  ///
  /// - Throws: ``AnalysisError`` where a link does not open both apps, instead of a wrong answer.
  /// - Complexity: for each pair of apps the pairs of their opening rules that can meet.
  public init(_ matcher: LinkMatcher, limits: AnalysisLimits = AnalysisLimits()) throws(AnalysisError) {
    var search = OverlapSearch(matcher, limits)
    try search.run()
    sharedEntries = search.sharedEntries
    overlaps = search.overlaps
    undecided = search.undecided
  }
}
