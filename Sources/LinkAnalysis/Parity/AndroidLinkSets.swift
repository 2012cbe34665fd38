import AssetLinks

/// The links of one host that the filters of a manifest take: certainly, and perhaps.
struct AndroidLinkSets {
  /// Where a set comes from.
  struct Origin {
    var filter: IntentFilter
    /// The data, in words.
    var data: String
    /// Why it is not certain that the links are taken.
    var doubt: ParityDoubt?
    /// All that tells a set with a doubt apart from others, values that are not known by their names; `nil` where it cannot
    /// be told apart.
    var identity: String?
  }

  /// What is certainly taken; labels are positions in ``origins``.
  private(set) var certain = LinkDecisions()
  /// What may be taken besides.
  private(set) var possible: [LinkDecisionList] = []
  private(set) var origins: [Origin] = []
  private let pool: ConditionPool
  private let host: String
  /// The certain sets of filters without groups: one list, since their order does not matter.
  private var plain: [LinkDecisionList.Step] = []

  init(_ scopes: [FilterScope], host: String, _ pool: ConditionPool) {
    self.pool = pool
    self.host = host
    for scope in scopes { add(scope) }
    if !plain.isEmpty { certain.either.insert(LinkDecisionList(steps: plain), at: 0) }
  }

  /// Makes all that is certain a possibility only.
  mutating func doubt(_ doubt: ParityDoubt) {
    for index in origins.indices where origins[index].doubt == nil { origins[index].doubt = doubt }
    possible += certain.either
    certain = LinkDecisions()
  }

  /// Lets the certain links open only if `list` opens them as well.
  mutating func narrow(by list: LinkDecisionList) { certain.all.append(list) }

  private mutating func add(_ scope: FilterScope) {
    if let name = scope.unread, scope.doubt == nil {
      addPossible(scope, LinkConditions(), "", .filter(.unreadAttribute(name)))
    }
    let doubt = scope.doubt.map { ParityDoubt.filter($0) }
    if scope.takesEveryPath { return addPlain(scope, LinkConditions(), "every path", doubt) }
    for pattern in scope.paths {
      switch condition(pattern) {
      case .success(let condition):
        addPlain(scope, LinkConditions(path: condition.map { [$0] } ?? []), pattern.text, doubt)
      case .failure(let missing): addPossible(scope, LinkConditions(), pattern.text, doubt ?? missing.doubt)
      }
    }
    if !scope.groups.isEmpty { addGroups(scope, doubt) }
  }

  private mutating func addPlain(
    _ scope: FilterScope, _ links: LinkConditions, _ words: String, _ doubt: ParityDoubt?
  ) {
    if let doubt { return addPossible(scope, links, words, doubt) }
    plain.append(LinkDecisionList.Step(links: links, label: label(scope, words, nil)))
  }

  private mutating func addPossible(
    _ scope: FilterScope, _ links: LinkConditions, _ words: String, _ doubt: ParityDoubt
  ) {
    let step = LinkDecisionList.Step(links: links, label: label(scope, words, doubt))
    possible.append(LinkDecisionList(steps: [step]))
  }

  private mutating func label(_ scope: FilterScope, _ words: String, _ doubt: ParityDoubt?) -> Int {
    let identity = scope.identity.map { "\($0) \(words)" }
    origins.append(
      Origin(filter: scope.filter, data: "\(host) \(words)", doubt: doubt, identity: identity))
    return origins.count - 1
  }

  // MARK: - Groups

  /// The first group that matches decides; a group without patterns never does.
  private mutating func addGroups(_ scope: FilterScope, _ doubt: ParityDoubt?) {
    var steps: [LinkDecisionList.Step] = []
    for (number, group) in scope.groups.enumerated() where !group.patterns.isEmpty {
      switch links(of: group) {
      case .failure(let missing):
        return addPossible(scope, LinkConditions(), "groups", doubt ?? missing.doubt)
      case .success(let links):
        guard group.allows != .unknown else {
          return addPossible(
            scope, LinkConditions(), "groups", doubt ?? .filter(.unresolved("android:allow")))
        }
        let words = group.patterns.map(\.text).joined(separator: " ")
        let label = label(scope, "group \(number + 1) \(words)", doubt)
        steps.append(LinkDecisionList.Step(links: links, opens: group.allows == .yes, label: label))
      }
    }
    let list = LinkDecisionList(steps: steps)
    if doubt == nil { certain.either.append(list) } else { possible.append(list) }
  }

  private func links(of group: FilterGroup) -> Result<LinkConditions, Missing> {
    var parts: [DataPattern.Part: [Condition]] = [:]
    for pattern in group.patterns {
      switch condition(pattern) {
      case .failure(let missing): return .failure(missing)
      case .success(let condition): if let condition { parts[pattern.part, default: []].append(condition) }
      }
    }
    return .success(
      LinkConditions(
        path: parts[.path] ?? [], query: parts[.query] ?? [], fragment: parts[.fragment] ?? []))
  }

  // MARK: - Patterns

  private struct Missing: Error {
    var doubt: ParityDoubt
  }

  /// The condition that the pattern covers its part of a link; `nil` if every link is covered.
  private func condition(_ pattern: DataPattern) -> Result<Condition?, Missing> {
    guard let matcher = pattern.matcher else {
      return .failure(
        Missing(doubt: .filter(pattern.value.unresolved.map { .unresolved($0) } ?? .invalidPattern)))
    }
    guard let run = PlatformRun(matcher), let whole = Self.whole(run, pattern.part) else {
      return .failure(Missing(doubt: .pattern(pattern.text)))
    }
    return .success(pool.platform(whole))
  }

  /// The run over the whole part; `nil` where it would tell an empty part from an absent one.
  private static func whole(_ run: PlatformRun, _ part: DataPattern.Part) -> PlatformRun? {
    switch part {
    case .path: run
    case .query: ParameterRun(run).map { .parameter($0) }
    case .fragment: run.accepts(run.start) ? nil : run
    }
  }
}
