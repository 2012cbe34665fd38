public import LinkSyntax

extension LinkMatcher {
  /// Why `url` opens which apps: every rule that was tried, where it failed, and the smallest change that would
  /// open each app that it does not open.
  ///
  /// The decisions are those of ``decisions(for:)``. The cost is linear in the rules of the file; the closest miss is
  /// looked for among the ``closestMissLimit`` rules that have most in common with the link.
  public func explanation(for url: LinkURL, scope: HostScope? = nil) -> Explanation {
    if let scope, !scope.covers(url) {
      return unexplained(url, .otherHost(domain: (scope.isWildcard ? "*." : "") + scope.host))
    }
    guard url.parts.isWeb else { return unexplained(url, .notWeb) }
    guard !apps.isEmpty else { return Explanation(url: url, obstacle: .noApps, apps: []) }
    let explainer = Explainer(matcher: self, url: url, entries: entries)
    let decisions = decisions(for: url)
    return Explanation(
      url: url, obstacle: nil,
      apps: zip(apps, decisions).map { explainer.explanation(for: $0, $1) })
  }

  /// How many rules of an app are looked at for the closest miss.
  public static let closestMissLimit = 12

  private func unexplained(_ url: LinkURL, _ obstacle: Explanation.Obstacle) -> Explanation {
    Explanation(
      url: url, obstacle: obstacle,
      apps: apps.map { app in
        AppExplanation(
          decision: AppDecision(app: app.identifier, decision: .noMatch), trials: [], untriedCount: 0,
          closestMiss: nil)
      })
  }
}
