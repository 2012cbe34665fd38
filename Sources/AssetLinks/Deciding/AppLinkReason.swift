/// Why an app opens a link, or not. Each names what it rests on.
public enum AppLinkReason: Hashable, Sendable {
  /// No filter takes the link. Source: IF, documented in source.
  case noFilter
  /// Whether a filter takes the link depends on something unknown.
  case filterUnknown(FilterDoubt)
  /// A filter takes the link, and its scheme needs no verification. Source: section 7, observed.
  case customScheme
  /// The device is older than Android 6 and verifies nothing. Source: VER, documented.
  case beforeVerification
  /// No filter with `autoVerify` covers the host. Source: VER, VAL, documented.
  case notAutoVerified
  /// A filter with `autoVerify` covers the host but has not the shape that lets it be verified. Source: VAL, ADD.
  case filterNotVerifiable(Int)
  /// Whether a filter has `autoVerify` is unknown.
  case autoVerifyUnknown
  /// The host is not verified, or it is unknown.
  case host(String, HostVerification)
  /// Up to Android 11: another host of the app is not verified, or it is unknown (folklore).
  case otherHost(String, HostVerification)
  /// Verified, without dynamic rules that the device follows. Source: VER, DVSVC.
  case verified(String)
  /// Taken for verified, since the asset links of the host were not handed in.
  case assumedVerified(String)
  /// Verified, and a dynamic rule allows the link. Source: URFG, CTS.
  case allowedByRule(String, rule: Int)
  /// Verified, but a dynamic rule excludes the link. Source: URFG, CTS.
  case excludedByRule(String, rule: Int)
  /// Verified, but no dynamic rule matches. Source: URFG, documented in source.
  case noRule(String)
  /// Verified, but what the dynamic rules say is unknown.
  case rulesUnknown(String, [DynamicDoubt])
  /// Verified, but several statements name the app and their rules disagree; which counts is unknown.
  case rulesDisagree(String)

  /// The stable name in machine output.
  public var name: String {
    switch self {
    case .noFilter: "no-filter"
    case .filterUnknown: "filter-unknown"
    case .customScheme: "custom-scheme"
    case .beforeVerification: "before-verification"
    case .notAutoVerified: "not-auto-verified"
    case .filterNotVerifiable: "filter-not-verifiable"
    case .autoVerifyUnknown: "auto-verify-unknown"
    case .host(_, .unknown): "host-unknown"
    case .host: "host-not-verified"
    case .otherHost(_, .unknown): "other-host-unknown"
    case .otherHost: "other-host-not-verified"
    // What is assumed is said by ``AppLinkCondition/verification``.
    case .verified, .assumedVerified: "verified"
    case .allowedByRule: "dynamic-rule-allows"
    case .excludedByRule: "dynamic-rule-excludes"
    case .noRule: "no-dynamic-rule"
    case .rulesUnknown: "dynamic-rules-unknown"
    case .rulesDisagree: "dynamic-rules-disagree"
    }
  }

  /// The reason in one sentence.
  public var sentence: String {
    switch self {
    case .noFilter: "No intent filter of the manifest takes the link."
    case .filterUnknown(let doubt): "Whether a filter takes the link is unknown: " + doubt.sentence
    case .customScheme: "A filter takes the link, and a scheme of one's own needs no verification."
    case .beforeVerification: "A filter takes the link, but Android before 6 verifies no hosts."
    case .notAutoVerified: "A filter takes the link, but no filter with autoVerify covers its host."
    case .filterNotVerifiable:
      "A filter with autoVerify covers the host, but it lacks VIEW, DEFAULT or BROWSABLE or lists another scheme than "
        + "http and https, so Android does not verify it."
    case .autoVerifyUnknown: "Whether a filter that covers the host has autoVerify is unknown."
    case .host(let host, let verification): verification.sentence(host)
    case .otherHost(let host, let verification):
      "Up to Android 11 all hosts of an app must be verified or none is a default. "
        + verification.sentence(host)
    case .verified(let host): "The host is verified by the asset links of \(ASCIIText.quoted(host))."
    case .assumedVerified(let host):
      "The host is taken for verified: the asset links of \(ASCIIText.quoted(host)) were not given."
    case .allowedByRule(_, let rule): "The host is verified, and dynamic rule \(rule) allows the link."
    case .excludedByRule(_, let rule): "The host is verified, but dynamic rule \(rule) excludes the link."
    case .noRule: "The host is verified, but no dynamic rule matches the link, which means no."
    case .rulesUnknown(_, let doubts):
      doubts.first.map { "The host is verified, but the dynamic rules leave a doubt: " + $0.sentence } ?? ""
    case .rulesDisagree:
      "The host is verified by several statements whose dynamic rules disagree; which one counts is unknown."
    }
  }
}
