public import HostingEvidence

/// One link of a redirect chain: what a device decides about it, and where it leads.
public struct RedirectStep: Hashable, Sendable {
  /// The link.
  public var link: String
  /// What the chain from this link to an app looks like.
  public var diagnosis: Diagnosis
  /// What would happen with it.
  public var outcome: Outcome
  /// What its server answered; `nil` where it was not asked, since an app opens.
  public var response: FetchEvidence?
  /// Where it leads; `nil` where it leads nowhere.
  public var target: String?

  /// The status that its server answered; `nil` where it was not asked, or gave no answer.
  public var status: Int? { response?.answer?.response?.status }

  /// What happens with one link of the chain.
  public enum Outcome: String, Hashable, Sendable {
    /// An app opens; a device asks no server then, and the chain ends.
    case opensApp
    /// It is not known whether an app opens: what cannot be seen from here decides.
    case mayOpenApp
    /// The browser asks the server.
    case browser
  }

  /// A step by its parts.
  public init(
    link: String, diagnosis: Diagnosis, outcome: Outcome, response: FetchEvidence? = nil,
    target: String? = nil
  ) {
    self.link = link
    self.diagnosis = diagnosis
    self.outcome = outcome
    self.response = response
    self.target = target
  }
}
