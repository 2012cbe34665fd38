extension AssociatedDomainParser {
  /// Problems that a correction may leave, since they concern parts it does not touch.
  private static let untouched: Set<AssociatedDomainProblem.Code> = [
    .unknownService, .singleLabelHost, .ipAddress, .port, .buildVariable, .underscore, .hyphenPlacement,
    .wildcardAppClips, .unknownMode,
  ]

  /// The entry rewritten from its parts, where that mends something and breaks nothing.
  var correction: String? {
    guard !problems.isEmpty, let host = correctedHost else { return nil }
    let rewritten =
      correctedService + ":" + (isWildcard ? "*." : "") + host + correctedPort + correctedMode
    guard rewritten != text else { return nil }
    var check = AssociatedDomainParser(rewritten)
    check.parse()
    let remaining = Set(check.problems.map(\.code))
    let left = Set(problems.map(\.code)).intersection(Self.untouched)
    return check.problems.count < problems.count && remaining.isSubset(of: left) ? rewritten : nil
  }

  private var correctedService: String {
    guard let service else { return AssociatedDomain.Service.applinks.rawValue }
    let named = AssociatedDomain.Service(rawValue: string(service))
    guard !named.isKnown, !overlapsVariable(service) else { return named.rawValue }
    return named.nearestKnown?.rawValue ?? named.rawValue
  }

  private var correctedHost: String? {
    var name = string(host)
    // White space inside a host may stand for anything; a variable alone may hold the service too.
    guard !name.isEmpty, !invisible.contains(where: { $0.overlaps(host) }) else { return nil }
    guard service != nil || !overlapsVariable(host) else { return nil }
    if !overlapsVariable(host), name.utf8.contains(where: { $0 >= 0x80 }) {
      guard let ascii = HostName.asciiForm(of: name) else { return nil }
      name = ascii
    }
    if name.hasSuffix(".") { name.removeLast() }
    return name
  }

  /// The port, unless it says nothing; any other may be meant, so a person decides.
  private var correctedPort: String {
    guard let port else { return "" }
    let number = string(port)
    return number.isEmpty || number == "443" ? "" : ":" + number
  }

  private var correctedMode: String {
    guard let mode else { return "" }
    let named = AssociatedDomain.Mode(rawValue: string(mode))
    return "?mode=" + (named.isKnown ? named : named.intended ?? named).rawValue
  }
}
