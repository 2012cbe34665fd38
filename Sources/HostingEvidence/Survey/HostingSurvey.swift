/// Everything that was seen of a domain's hosting.
public struct HostingSurvey: Hashable, Sendable {
  /// The domain.
  public var domain: String
  /// Apple's file where every device looks.
  public var wellKnown: HostedFile
  /// Apple's file at the root; `nil` where it was not asked for.
  public var root: HostedFile?
  /// Android's file; `nil` where it was not asked for.
  public var assetLinks: HostedFile?
  /// Apple's file under other names of the reader.
  public var variants: [FetchEvidence]
  /// Apple's file on the `www` of the domain, or on the domain of a `www`; `nil` where it was not asked for.
  public var counterpart: FetchEvidence?
  /// Places where the file should not be, and was looked for because it is not where it should be.
  public var elsewhere: [FetchEvidence]
  /// When it was seen; `nil` where that does not matter.
  public var time: Timestamp?

  /// A survey by its parts.
  public init(
    domain: String, wellKnown: HostedFile, root: HostedFile? = nil, assetLinks: HostedFile? = nil,
    variants: [FetchEvidence] = [], counterpart: FetchEvidence? = nil, elsewhere: [FetchEvidence] = [],
    time: Timestamp? = nil
  ) {
    self.domain = domain
    self.wellKnown = wellKnown
    self.root = root
    self.assetLinks = assetLinks
    self.variants = variants
    self.counterpart = counterpart
    self.elsewhere = elsewhere
    self.time = time
  }

  /// The files that devices ask for, in the order of the report.
  public var files: [HostedFile] { [wellKnown] + [assetLinks].compactMap { $0 } }

  /// The `www` of a domain, or the domain of a `www`; `nil` where there is no such thing.
  public static func counterpart(of domain: String) -> String? {
    if IPAddress(domain) != nil { return nil }
    if domain.hasPrefix("www.") {
      let rest = String(domain.dropFirst(4))
      return rest.contains(".") ? rest : nil
    }
    return domain.split(separator: ".").count == 2 ? "www." + domain : nil
  }

  /// Why nothing can be said about the domain: the way to it is closed on this side. `nil` where something can.
  public var hindrance: String? {
    let attempts = wellKnown.evidence.attempts
    guard !attempts.isEmpty else { return nil }
    if attempts.allSatisfy({ $0.failure?.cause == .cancelled }) { return "the check was cancelled" }
    if attempts.allSatisfy({ $0.failure?.cause == .noRoute }) {
      return "this machine has no way to its addresses; check the network"
    }
    guard let failure = attempts.first?.failure, failure.phase == .proxy || wellKnown.evidence.isBeforeProxy
    else {
      return nil
    }
    switch failure.cause {
    case .proxyRefused(let line): return "the proxy answered \"\(line)\""
    case .other(let words): return words
    case .timedOut: return "the proxy did not answer in time"
    default: return "the proxy cannot be used"
    }
  }
}

extension FetchEvidence {
  /// Whether the exchange ended on the way to a proxy.
  fileprivate var isBeforeProxy: Bool {
    resolution == .unknown(.proxy) && attempts.first?.failure?.phase == .connect
  }
}
