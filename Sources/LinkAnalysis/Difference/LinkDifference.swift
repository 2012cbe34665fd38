public import AssociationFiles
public import LinkMatching

/// What a change of an association file means: the links that newly open each app, and those that no longer do.
///
/// Within ``AnalysisLimits`` the answer is exact: each change has a link that shows it, replayed through both matchers, and
/// where there is none it is proved that there is none. An exclude rule and no rule count as the same: neither opens the
/// app. (Whether an exclude rule also keeps a wildcard domain's file from being asked is unknown.)
public struct LinkDifference: Sendable {
  /// The apps of both files for which something changes or stays undecided, in the order of the new file, then of the old.
  public let apps: [AppDifference]
  /// The links that move from one app to another.
  public let moves: [LinkMove]
  /// Whether ``moves`` are all there are; `false` where the limits were reached before.
  public let knowsAllMoves: Bool
  /// Changes of the services that have a list of apps and no rules.
  public let services: [ServiceDifference]

  /// Whether it is proved that both files say the same about every link and app.
  public var isEquivalent: Bool { apps.isEmpty && services.isEmpty }

  /// Whether nothing was left undecided.
  public var isDecided: Bool { apps.allSatisfy { $0.undecided.isEmpty } }

  /// Compares two files, both read by the system version that their matchers were asked for.
  ///
  /// - Throws: ``AnalysisError`` where an example does not show what it should, instead of a wrong answer.
  /// - Complexity: each rule of one file is compared with the rules of the other that can meet it and whose twin does not
  ///   settle the question; files that share most rules are compared in little more than linear time.
  public init(
    from old: AssociationFile, to new: AssociationFile, version: OSVersion? = nil,
    limits: AnalysisLimits = AnalysisLimits()
  ) throws(AnalysisError) {
    var comparison = FileComparison(
      from: LinkMatcher(old, question: LinkMatcher.Question(version: version)),
      to: LinkMatcher(new, question: LinkMatcher.Question(version: version)), limits)
    try comparison.run()
    apps = comparison.apps
    moves = comparison.moves
    knowsAllMoves = comparison.knowsAllMoves
    services = Self.services(old, new)
  }

  private static func services(_ old: AssociationFile, _ new: AssociationFile) -> [ServiceDifference] {
    var names: [ServiceName] = []
    for service in old.services + new.services
    where service.name != .applinks && !names.contains(service.name) { names.append(service.name) }
    return names.compactMap { name in
      let before = old.appIDs(of: name)
      let now = new.appIDs(of: name)
      let added = now.filter { !before.contains($0) }
      let removed = before.filter { !now.contains($0) }
      if added.isEmpty, removed.isEmpty { return nil }
      return ServiceDifference(service: name, added: added, removed: removed)
    }
  }
}
