public import AssetLinks
import AssociationLint
import Findings
import PositionedJSON

/// An Android app whose links sites are to open.
public struct AndroidClaim: Hashable, Sendable {
  /// The package.
  public var package: String
  /// The certificates that must be listed; none where any will do.
  public var certificates: [CertificateFingerprint]
  /// The hosts whose asset links a device reads for the app, in small letters.
  public var hosts: [String]

  /// A claim by its parts.
  public init(package: String, certificates: [CertificateFingerprint] = [], hosts: [String]) {
    self.package = package
    self.certificates = certificates
    self.hosts = hosts
  }

  /// The hosts of the app that no site answers for; a site without a host answers for all.
  public func hostsWithoutSite(among sites: [String?]) -> [String] {
    hosts.filter { host in !sites.contains { Self.answers($0, for: host) } }
  }

  /// Whether a device reads the asset links of the site `host` for the app.
  func needs(_ host: String?) -> Bool { hosts.contains { Self.answers(host, for: $0) } }

  private static func answers(_ site: String?, for host: String) -> Bool {
    guard let site else { return true }
    guard site.hasPrefix("*.") else { return site == host }
    return host.hasSuffix(site.dropFirst()) && host.utf8.count > site.utf8.count - 1
  }

  /// What the app asks of asset links beside all other rules.
  var lintSettings: LintSettings {
    LintSettings(androidPackage: package, androidCertificates: certificates)
  }

  /// The finding that the site of `host` has no asset links and needs some; `nil` where it does not.
  func missing(at host: String?, name: String) -> Finding? {
    guard needs(host) else { return nil }
    return Finding(
      rule: "hosting-asset-links-missing", severity: .error,
      message: "There are no asset links, and the Android app \(package) needs some of this host.",
      place: Place(file: name), help: "Put a file there: \"applinks generate assetlinks\" writes it.")
  }

  /// Whether asset links verify the app, in one sentence; `nil` where no device reads them for it.
  func sentence(about list: [UInt8]?, of host: String?, limits: JSONLimits) -> String? {
    guard needs(host) else { return nil }
    let name = host ?? hosts[0]
    guard let list else { return "\(name) does not verify \(package): there are no asset links." }
    let needed: [CertificateFingerprint?] = certificates.isEmpty ? [nil] : certificates
    let parsed = StatementList(parsing: list, limits: limits)
    let verdicts = needed.map { HostVerification(list: parsed, package: package, certificate: $0) }
    let other = verdicts.first { verdict in
      guard case .verified = verdict else { return true }
      return false
    }
    guard let other else {
      let part = certificates.isEmpty ? ", if it is signed with a certificate that they list" : ""
      return "\(name) verifies \(package)\(part)."
    }
    return "\(name) does not verify \(package) for certain: \(other.sentence(name))"
  }
}
