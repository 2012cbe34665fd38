public import LinkSyntax

/// Explains links against one file: which app opens, and why.
///
/// Making it is linear in the file. An explanation then costs little more than a decision: rules are compared with the
/// link when ``AppExplanation/trials`` is read, and the closest miss is looked for when
/// ``AppExplanation/closestMiss`` is.
public struct LinkExplainer: Sendable {
  /// The matcher that decides.
  public let matcher: LinkMatcher
  private let rules: [AppRules]

  /// Makes ready to explain the decisions of `matcher`.
  public init(_ matcher: LinkMatcher) {
    self.matcher = matcher
    let entries = matcher.entries
    rules = matcher.apps.map { app in AppRules(app.entries.map { entries[$0] }) }
  }

  /// Why `url` opens which apps; links outside `scope` open none.
  ///
  /// The decisions are those of ``LinkMatcher/decisions(for:)``.
  public func explanation(for url: LinkURL, scope: HostScope? = nil) -> Explanation {
    if let scope, !scope.covers(url) {
      return unexplained(url, .otherHost(domain: (scope.isWildcard ? "*." : "") + scope.host))
    }
    guard url.parts.isWeb else { return unexplained(url, .notWeb) }
    guard !matcher.apps.isEmpty else { return Explanation(url: url, obstacle: .noApps, apps: []) }
    let link = ExplainedLink(url: url, matcher: matcher)
    let decisions = matcher.decisions(for: url)
    let apps = decisions.indices.map { AppExplanation(decisions[$0], rules[$0], link) }
    return Explanation(url: url, obstacle: nil, apps: apps)
  }

  private func unexplained(_ url: LinkURL, _ obstacle: Explanation.Obstacle) -> Explanation {
    let link = ExplainedLink(url: url, matcher: matcher)
    return Explanation(
      url: url, obstacle: obstacle,
      apps: matcher.apps.map { app in
        AppExplanation(AppDecision(app: app.identifier, decision: .noMatch), AppRules([]), link)
      })
  }
}

extension LinkMatcher {
  /// Why `url` opens which apps. For more than one link make a ``LinkExplainer``: this makes one for each call.
  public func explanation(for url: LinkURL, scope: HostScope? = nil) -> Explanation {
    LinkExplainer(self).explanation(for: url, scope: scope)
  }
}
