public import LinkSyntax

/// Why a link opens which apps.
public struct Explanation: Sendable {
  /// The link.
  public var url: LinkURL
  /// Why no rule was tried at all; `nil` where rules were tried.
  public var obstacle: Obstacle?
  /// The explanation for each app of the file, in file order.
  public var apps: [AppExplanation]

  /// Reasons to try no rule.
  public enum Obstacle: Hashable, Sendable {
    /// The link is neither `http` nor `https`.
    case notWeb
    /// The link's host is outside the domain that was asked about.
    case otherHost(domain: String)
    /// The file names no app for the service, or the asked version reads none in it.
    case noApps

    /// The reason in one sentence.
    public var sentence: String {
      switch self {
      case .notWeb: "Only http and https links are universal links."
      case .otherHost(let domain): "The host of the link is outside \"\(domain)\", whose file this is."
      case .noApps: "The file names no app that this system reads for this service."
      }
    }
  }
}
