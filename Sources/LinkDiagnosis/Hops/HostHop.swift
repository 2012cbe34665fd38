import HostingEvidence
import LinkMatching
import LinkSyntax

/// The link's host can have an association.
enum HostHop {
  static func judge(_ chain: ChainContext) -> ChainHop {
    guard let host = chain.diagnoser.host else { return unusable(chain) }
    if IPAddress(host) != nil {
      return ChainHop(
        .host, .broken, "\(host) is an address: associated domains are names.",
        mend: "Use a link with the name of the site.")
    }
    guard host.contains(".") else {
      return ChainHop(
        .host, .broken,
        "\(host) is no fully qualified name, which an associated domain has to be (SAD, documented).",
        mend: "Use a link with the whole name of the site.")
    }
    if host.split(separator: ".").contains(where: { $0.hasPrefix("xn--") }) {
      return international(host, chain)
    }
    var evidence: [String] = []
    if let other = HostingSurvey.counterpart(of: host) {
      evidence.append("\(other) is another host with a file of its own (SAD, documented)")
    }
    return ChainHop(.host, .verified, "\(host) can be an associated domain.", evidence: evidence)
  }

  private static func unusable(_ chain: ChainContext) -> ChainHop {
    if chain.diagnoser.link?.parts.isWeb == false || chain.diagnoser.linkError != nil {
      return ChainHop(.host, .unknown, "There is no host to look at.")
    }
    return ChainHop(
      .host, .broken, "The host is no name that servers can have.",
      mend: "Write the host's name; international names as Punycode (xn--…).")
  }

  /// Source: F814156, F807695, observed: no fetch at all on iOS 16 and later, in either form.
  private static func international(_ host: String, _ chain: ChainContext) -> ChainHop {
    let version = chain.question.version
    let isObserved = version.map { $0.platform == .ios && $0.isAtLeast(OSVersion(.ios, 16)) } ?? true
    guard isObserved else {
      return ChainHop(
        .host, .unknown,
        "\(host) is an international name; that such names fail is known of iOS 16 and later only.",
        mend: "Use a host of ASCII letters.")
    }
    return ChainHop(
      .host, .broken,
      "\(host) is an international name, for which iOS 16 and later fetch no file (F814156, F807695, observed).",
      mend: "Use a host of ASCII letters for links.")
  }
}
