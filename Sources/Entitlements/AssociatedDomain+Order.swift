extension AssociatedDomain {
  /// The entries of `domains` that claim `host` for `service`, in the order in which a device looks them up.
  ///
  /// Exact entries come before wildcards, of which only the longest count; entries for everybody come before those of an
  /// alternate mode; equals keep their order. Sources: W19 and ASG for the order of hosts, documented; modes of one domain
  /// may stand side by side (W20), and their order here is for people only.
  public static func claims(on host: String, for service: Service, in domains: [AssociatedDomain])
    -> [AssociatedDomain]
  {
    let found = domains.filter { $0.service == service && $0.matches(host: host) }
    let wildcards = found.filter(\.isWildcard)
    let longest = wildcards.map(\.hostLength).max()
    let tiers = [found.filter { !$0.isWildcard }, wildcards.filter { $0.hostLength == longest }]
    return tiers.flatMap { tier in tier.filter { $0.mode == nil } + tier.filter { $0.mode != nil } }
  }

  private var hostLength: Int { fileHost?.utf8.count ?? 0 }
}
