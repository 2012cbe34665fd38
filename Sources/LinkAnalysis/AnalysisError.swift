/// A mistake of the analysis itself, found before its answer was given: a link that it names and the matcher sees otherwise.
///
/// Nobody has met one; every link is put to the matcher all the same, so that no wrong claim leaves the analysis.
public struct AnalysisError: Error, Hashable, Sendable {
  /// The link, with `example.com` as its host.
  public let link: String

  /// The error in one sentence.
  public var message: String {
    "Internal error: the matcher decides otherwise than the analysis about \"\(link)\"; please report the file."
  }
}
