import AssetLinks

/// How an app on a device stands to a link.
public struct AndroidStanding: Hashable, Sendable {
  /// The kinds.
  public enum Kind: String, Hashable, Sendable {
    /// It opens the link by default: its host is verified.
    case verified
    /// The user has chosen it for the host.
    case selected
    /// Its filters take the link, and nothing more is needed, or the user is asked.
    case takes
    /// Its filters take the link, but it is neither verified nor chosen.
    case notApproved = "not-approved"
    /// Dynamic rules keep it from opening the link.
    case excluded
    /// The user has switched off "Open supported links".
    case switchedOff = "switched-off"
    /// It is not known.
    case unknown
  }

  /// The package.
  public let package: String
  /// How it stands.
  public let kind: Kind
  /// Why, in one sentence.
  public let sentence: String

  private init(_ package: String, _ kind: Kind, _ sentence: String) {
    self.package = package
    self.kind = kind
    self.sentence = sentence
  }

  /// How an installed app stands to a link; `nil` where no filter of it takes the link.
  init?(
    of installed: AndroidInstalledApp, to link: AndroidLink, on device: AndroidDevice,
    _ files: [String: [UInt8]]
  ) {
    let manifest = installed.app.manifest.document
    let package = installed.package
    let domains = device.domains(of: package)
    var lists: [String: StatementList] = [:]
    for domain in domains {
      guard let file = domain.file, let bytes = files[file] else { continue }
      lists[domain.verificationHost] = StatementList(parsing: bytes)
    }
    let decider = AppLinkDecider(
      manifest: manifest, level: device.level, package: package, certificate: installed.app.fingerprint,
      lists: lists)
    let filters = decider.matcher.decisions(for: link)
    guard filters.contains(where: { $0.verdict == .yes }) else {
      guard let doubt = filters.first(where: { $0.verdict == .unknown })?.doubt else { return nil }
      self.init(
        package, .unknown, "Whether a filter of \(package) takes the link is unknown: \(doubt.sentence)")
      return
    }
    guard link.isWeb else {
      self.init(package, .takes, "A filter of \(package) declares the scheme.")
      return
    }
    guard installed.allowsLinks else {
      self.init(package, .switchedOff, "The user has switched off \"Open supported links\" for \(package).")
      return
    }
    let host = (link.host ?? "").lowercased()
    let domain = link.host.flatMap { decider.verificationHost(forLinksOn: $0) }.flatMap { own in
      domains.first { $0.verificationHost == own }
    }
    let isSelected = installed.selected.contains { AndroidTap.covers($0, host) }
    if let domain, DomainState(domain.state).isVerified == .yes {
      self = Self.verified(domain, link, decider)
    } else if isSelected {
      self.init(package, .selected, "The user has chosen \(package) for \(host).")
    } else if let domain, domain.isUnknown {
      self.init(
        package, .unknown,
        "Whether \(domain.host) is verified for \(package) is unknown: \(domain.failure ?? "").")
    } else if device.level.judgesHostsSeparately {
      self.init(package, .notApproved, Self.refusal(domain, package, host))
    } else {
      self.init(
        package, .takes, "A filter of \(package) takes the link. " + Self.refusal(domain, package, host))
    }
  }

  /// A verified host: the rules of its list, where the device follows some, narrow what opens. Source: CTS, documented.
  private static func verified(
    _ domain: AndroidDomain, _ link: AndroidLink, _ decider: AppLinkDecider
  ) -> AndroidStanding {
    let decision = decider.decision(for: link)
    guard decision.dynamic != nil || decision.reason.name == "dynamic-rules-disagree" else {
      return AndroidStanding(
        domain.package, .verified, "\(domain.host) is \(domain.state) for \(domain.package).")
    }
    let kind: Kind =
      switch decision.outcome {
      case .opensByDefault: .verified
      case .unknown: .unknown
      case .needsChoice, .doesNotOpen: .excluded
      }
    return AndroidStanding(domain.package, kind, decision.reason.sentence)
  }

  private static func refusal(_ domain: AndroidDomain?, _ package: String, _ host: String) -> String {
    guard let domain else { return "No host of \(package) that Android verifies covers \(host)." }
    let reason = domain.failure.map { ": \($0)" } ?? ""
    return "\(domain.host) is \(domain.state) for \(package)\(reason)."
  }
}
