extension AssociatedDomain {
  /// The entries of `domains` that claim `host` for `service`, in the order in which a device looks them up.
  ///
  /// Exact entries come before wildcards, longer wildcards before shorter ones, entries for everybody before those of
  /// an alternate mode; equals keep their order. Sources: ASG and W19 for the order of hosts, documented; modes of one
  /// domain may stand side by side (W20), and their order here is for people only.
  public static func claims(on host: String, for service: Service, in domains: [AssociatedDomain])
    -> [AssociatedDomain]
  {
    let found = domains.filter { $0.service == service && $0.matches(host: host) }
    return found.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.isWildcard != b.isWildcard { return !a.isWildcard }
      let (c, d) = (a.fileHost?.utf8.count ?? 0, b.fileHost?.utf8.count ?? 0)
      if c != d { return c > d }
      if (a.mode == nil) != (b.mode == nil) { return a.mode == nil }
      return left.offset < right.offset
    }.map(\.element)
  }
}
