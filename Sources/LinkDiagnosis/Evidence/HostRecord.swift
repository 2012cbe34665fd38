public import HostingEvidence

/// What was seen of one host: how it serves its file, and what Apple's network says of it.
public struct HostRecord: Hashable, Sendable {
  /// How the host serves its files.
  public var survey: HostingSurvey
  /// What Apple's network answered; `nil` where it was not asked.
  public var network: FetchEvidence?

  /// A record by its parts.
  public init(_ survey: HostingSurvey, network: FetchEvidence? = nil) {
    self.survey = survey
    self.network = network
  }
}
