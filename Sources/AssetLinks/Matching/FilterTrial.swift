/// One filter against one link.
struct FilterTrial {
  private let filter: IntentFilter
  private let link: AndroidLink
  private let level: APILevel
  /// The first thing on which both part.
  private(set) var mismatch: FilterMismatch?
  /// The first thing that is not known.
  private(set) var doubt: FilterDoubt?
  /// Whether the path is left open, and only the rest is tried.
  private let leavesPathOpen: Bool
  /// Whether the filter looks at the path.
  private(set) var looksAtPath = false

  init(_ filter: IntentFilter, _ link: AndroidLink, _ level: APILevel, leavesPathOpen: Bool = false) {
    self.filter = filter
    self.link = link
    self.level = level
    self.leavesPathOpen = leavesPathOpen
  }

  private var isOpen: Bool { mismatch == nil }

  mutating func run(_ activity: ManifestActivity, _ mimeType: String?) {
    demand(activity.exported ?? .yes, .notExported, .unresolved("android:exported"))
    demand(activity.enabled, .disabled, .unresolved("android:enabled"))
    demand(filter.hasView, .action, unresolved(filter.actions))
    demand(filter.hasDefault, .defaultCategory, unresolved(filter.categories))
    demand(filter.hasBrowsable, .browsableCategory, unresolved(filter.categories))
    if isOpen { matchData() }
    if isOpen { matchType(mimeType) }
    // What is not read may let in what the rest keeps out.
    if mismatch?.isAboutData ?? false, let name = filter.data.flatMap({ $0.unread }).first {
      mismatch = nil
      doubt = .unreadAttribute(name)
    }
  }

  private mutating func demand(
    _ verdict: Verdict, _ fault: FilterMismatch, _ missing: FilterDoubt
  ) {
    guard isOpen else { return }
    switch verdict {
    case .yes: break
    case .no: mismatch = fault
    case .unknown: doubt = doubt ?? missing
    }
  }

  private func unresolved(_ texts: [ManifestText]) -> FilterDoubt {
    .unresolved(texts.compactMap { $0.unresolved }.first ?? "")
  }

  // MARK: - Data

  private mutating func matchData() {
    let schemes = filter.schemes
    guard !schemes.isEmpty else {
      matchWithoutScheme()
      return
    }
    matchScheme(schemes)
    let authorities = filter.authorities
    guard isOpen, !authorities.isEmpty else { return }
    matchAuthority(authorities)
    guard isOpen else { return }
    looksAtPath = true
    if !leavesPathOpen { matchPath() }
  }

  /// Without any scheme, all else about links is ignored; a filter with types takes `content:` and `file:`. Source: IF.
  private mutating func matchWithoutScheme() {
    guard !filter.mimeTypes.isEmpty else {
      mismatch = .noData
      return
    }
    let accepted = ["content", "file"]
    if !accepted.contains(where: { ASCIIText.equal($0, link.scheme) }) {
      mismatch = .scheme(accepted: accepted)
    }
  }

  private mutating func matchScheme(_ schemes: [ManifestText]) {
    let verdict = IntentFilter.contains(schemes, link.scheme)
    if verdict == .no, schemes.contains(where: { ASCIIText.equalIgnoringCase($0.text, link.scheme) }) {
      doubt = doubt ?? .letterCase
      return
    }
    demand(verdict, .scheme(accepted: schemes.map { $0.text }), unresolved(schemes))
  }

  private mutating func matchAuthority(_ authorities: [DataAuthority]) {
    var fitting: [DataAuthority] = []
    var missing: FilterDoubt?
    for authority in authorities {
      let fit = authority.fit(host: link.host)
      if fit == .not { continue }
      if fit != .unknown { fitting.append(authority) }
      let port = authority.fits(port: link.port)
      if fit == .exactly, port == .yes { return }
      if port == .no { continue }
      missing = missing ?? Self.doubt(about: authority, fit)
    }
    if let missing {
      doubt = doubt ?? missing
    } else if fitting.isEmpty {
      mismatch = .host(accepted: authorities.map { $0.host.text })
    } else {
      mismatch = .port(accepted: fitting.compactMap { $0.port?.text })
    }
  }

  private static func doubt(about authority: DataAuthority, _ fit: DataAuthority.HostFit) -> FilterDoubt {
    if let name = authority.host.unresolved { return .unresolved(name) }
    if let name = authority.port?.unresolved { return .unresolved(name) }
    return fit == .ignoringCase ? .letterCase : .malformedPort
  }

  // MARK: - Path

  /// Paths and groups are alternatives; with neither, only scheme and host count. Source: IF, URG, documented.
  private mutating func matchPath() {
    let paths = filter.paths.filter { level.readsNewPathPatterns || !$0.kind.isNew }
    let groups = level.readsFilterGroups ? filter.groups : []
    guard !paths.isEmpty || !groups.isEmpty else { return }
    var result = Verdict.no
    var missing: FilterDoubt?
    for path in paths {
      let verdict = path.matches(link)
      if verdict == .yes { return }
      if verdict == .unknown { missing = missing ?? Self.doubt(about: path) }
      result = .either(result, verdict)
    }
    let decided = matchGroups(groups)
    if decided.verdict == .yes { return }
    if decided.verdict == .unknown { missing = missing ?? decided.doubt }
    if Verdict.either(result, decided.verdict) == .unknown {
      doubt = doubt ?? missing ?? .invalidPattern
    } else if let blocking = decided.group {
      mismatch = .group(blocking)
    } else {
      mismatch = paths.isEmpty ? .groups : .path(patterns: paths.map({ $0.text }))
    }
  }

  private static func doubt(about pattern: DataPattern) -> FilterDoubt {
    pattern.value.unresolved.map { .unresolved($0) } ?? .invalidPattern
  }

  /// The first group that matches decides; none lets nothing in. Source: URFG, CTS, documented.
  private func matchGroups(
    _ groups: [FilterGroup]
  ) -> (verdict: Verdict, group: Int?, doubt: FilterDoubt?) {
    for (index, group) in groups.enumerated() {
      switch group.matches(link) {
      case .no: continue
      case .unknown:
        return (.unknown, nil, group.patterns.first { $0.matcher == nil }.map { Self.doubt(about: $0) })
      case .yes: return (group.allows, group.allows == .no ? index : nil, .unresolved("android:allow"))
      }
    }
    return (.no, nil, nil)
  }

  private mutating func matchType(_ type: String?) {
    let types = filter.mimeTypes
    guard let type else {
      if !types.isEmpty { mismatch = .mimeType(accepted: types.map({ $0.text })) }
      return
    }
    let isCovered = types.contains { $0.unresolved == nil && MIMEType.covers($0.text, type) }
    guard !isCovered else { return }
    if types.contains(where: { $0.unresolved != nil }) {
      doubt = doubt ?? unresolved(types)
    } else {
      mismatch = .mimeType(accepted: types.map { $0.text })
    }
  }
}

extension FilterMismatch {
  /// Whether the mismatch is about the data of the filter and not about the activity.
  var isAboutData: Bool {
    switch self {
    case .notExported, .disabled, .action, .defaultCategory, .browsableCategory: false
    default: true
    }
  }
}
