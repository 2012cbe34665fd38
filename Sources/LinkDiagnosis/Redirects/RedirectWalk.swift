public import HostingEvidence

/// Follows the redirects of a link, as click trackers and shorteners have them, and says at which an app would open.
///
/// A tapped link that is no universal link goes to the browser, whose redirects are decisions of their own: the page's
/// host stays that of the page that led there, since nothing was shown yet. Sources: TN, documented, for a chain from
/// another app; WK for the rule about hosts, whose use for redirects is inferred (folklore) and observed (F723275).
public struct RedirectWalk: Hashable, Sendable {
  /// The links in their order.
  public var steps: [RedirectStep]
  /// Why the walk ended.
  public var end: End

  /// Why a walk ended.
  public enum End: Hashable, Sendable {
    /// An app opens.
    case app
    /// The last server answered with something else than a redirect.
    case page(status: Int)
    /// The page leads on by itself, which is not followed: scripts are not run.
    case clientRedirect(target: String)
    /// The last redirect leads out of the web, to a custom scheme.
    case customScheme(String)
    /// The chain came back to a link that it had been to.
    case loop
    /// There are more redirects than are followed.
    case tooMany
    /// The last server could not be asked; why.
    case noAnswer(String)
    /// The last redirect has no target that can be read.
    case withoutTarget
  }

  /// The most redirects that are followed; browsers stop near there.
  public static let limit = 20

  /// A walk by its parts.
  public init(steps: [RedirectStep], end: End) {
    self.steps = steps
    self.end = end
  }

  /// Walks from `link`.
  ///
  /// - Parameters:
  ///   - link: The link that is tapped.
  ///   - diagnose: What the chain from a link to an app looks like, behind the links that led there.
  ///   - ask: What a link's server answers, with each address judged anew.
  public static func walk(
    from link: String, diagnose: (String, [String]) async throws -> Diagnosis,
    ask: (WebAddress) async throws -> FetchEvidence
  ) async rethrows -> RedirectWalk {
    var walk = RedirectWalk(steps: [], end: .tooMany)
    var current = link
    var seen: Set<String> = []
    while walk.steps.count <= limit {
      guard seen.insert(current).inserted else {
        walk.end = .loop
        return walk
      }
      let diagnosis = try await diagnose(current, walk.steps.map(\.link))
      var step = RedirectStep(link: current, diagnosis: diagnosis, outcome: outcome(of: diagnosis))
      guard step.outcome != .opensApp, let address = WebAddress(current) else {
        walk.end = step.outcome == .opensApp ? .app : .noAnswer("it is no web link")
        walk.steps.append(step)
        return walk
      }
      let evidence = try await ask(address)
      step.response = evidence
      let (target, end) = next(evidence, from: address, fragment: fragment(of: current))
      step.target = target
      walk.steps.append(step)
      guard let target, end == nil else {
        walk.end = end ?? .withoutTarget
        return walk
      }
      current = target
    }
    return walk
  }

  private static func outcome(of diagnosis: Diagnosis) -> RedirectStep.Outcome {
    switch diagnosis.verdict {
    case .verified: .opensApp
    case .unknown: .mayOpenApp
    case .broken: .browser
    }
  }

  /// Where an answer leads, or why the walk ends there.
  private static func next(_ evidence: FetchEvidence, from address: WebAddress, fragment: Substring?)
    -> (String?, End?)
  {
    guard let attempt = evidence.answer, let response = attempt.response else {
      return (nil, .noAnswer(reason(evidence)))
    }
    guard let redirect = RedirectEvidence(response, to: address) else {
      if let target = MetaRefresh.target(in: response, of: address) {
        return (target, .clientRedirect(target: target))
      }
      return (nil, .page(status: response.status))
    }
    if let target = redirect.target {
      // A target without a fragment inherits that of the link. Source: RFC 9110, 10.2.2.
      let own = redirect.location.flatMap { self.fragment(of: $0) } ?? fragment
      return (target.text + (own.map { "#\($0)" } ?? ""), nil)
    }
    if let location = redirect.location, CustomScheme.isScheme(location) {
      return (location, .customScheme(location))
    }
    return (nil, .withoutTarget)
  }

  private static func fragment(of link: String) -> Substring? {
    link.firstIndex(of: "#").map { link[link.index(after: $0)...] }
  }

  private static func reason(_ evidence: FetchEvidence) -> String {
    if let reservation = evidence.attempts.first?.reservation {
      return "its address is \(reservation.phrase)"
    }
    if let failure = evidence.answer?.failure { return failure.clause }
    return evidence.resolution.value?.failure?.clause ?? "nothing answered"
  }
}
