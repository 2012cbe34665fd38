extension AssociatedDomain {
  /// Whether the entry claims `host`.
  ///
  /// An exact entry claims its host in any case of letters and in either Unicode or Punycode form. A wildcard
  /// claims subdomains of any depth, not the domain itself. Service, port and mode have no say, and neither
  /// have problems that leave a usable ``fileHost``.
  ///
  /// Source: ASG, documented; any depth is implied there by the longest-suffix example.
  public func matches(host: String) -> Bool {
    guard let fileHost, let asked = HostName.asciiForm(of: host), !asked.isEmpty else { return false }
    guard isWildcard else { return asked == fileHost }
    let suffix = "." + fileHost
    return asked.hasSuffix(suffix) && asked.utf8.count > suffix.utf8.count && !asked.hasPrefix(".")
  }
}
