public import AssetLinks
public import LinkMatching
import PositionedJSON

/// Whether the same links open the apps of both platforms: for each host a proof, or the links on which they part.
///
/// Links are those of the web by https, without a port, with their host in small letters. A difference has a shortest
/// link that shows it, replayed through `LinkMatcher` and `AppLinkDecider`; where there is
/// none, and nothing is unknown, it is proved that there is none. The iOS file is read in its likeliest reading (see *What
/// is unknown* in `LinkMatching`); what is unknown about Android is said.
public struct PlatformParity: Sendable {
  /// The hosts, in the order of the manifest, the asked domain last.
  public let hosts: [HostParity]
  /// What is unknown about all hosts, such as a host whose name is not known.
  public let unknown: [ParityUnknown]

  /// Whether it is proved that the same links open both apps on every host that the manifest or the domain names.
  public var isEquivalent: Bool {
    !hosts.isEmpty && unknown.isEmpty && hosts.allSatisfy(\.isEquivalent)
  }

  /// Whether it is proved that the same links open both apps, if their paths escape nothing that a path can hold as it is.
  public var isEquivalentButForEscapes: Bool {
    !hosts.isEmpty && unknown.isEmpty
      && hosts.allSatisfy { host in
        host.unknown.isEmpty && host.iosOnly.allSatisfy(\.needsSpelling)
          && host.androidOnly.allSatisfy(\.needsSpelling)
      }
  }

  /// Compares both sides.
  ///
  /// - Parameters:
  ///   - ios: The association file.
  ///   - app: The iOS app; any app of the file where none is given.
  ///   - android: The Android app on some version of the system, with its asset links. Hosts whose list was not handed in
  ///     count as verified.
  ///   - domain: The domain of the association file; every host of the manifest where none is given.
  ///   - limits: How much work may be done.
  /// - Throws: ``AnalysisError`` where an example does not show what it should, instead of a wrong answer.
  public init(
    ios: LinkMatcher, app: String? = nil, android: AppLinkDecider, domain: HostScope? = nil,
    limits: AnalysisLimits = AnalysisLimits()
  ) throws(AnalysisError) {
    var search = ParitySearch(ios, app: app, android.assumingVerification, limits)
    var hosts: [HostParity] = []
    for host in ParityHosts([android.matcher.manifest], domain: domain).hosts {
      hosts.append(try search.parity(on: host))
    }
    self.hosts = hosts
    unknown = domain == nil ? Self.unresolvedHosts(android.matcher.manifest) : []
  }

  private static func unresolvedHosts(_ manifest: ManifestDocument) -> [ParityUnknown] {
    var unknown: [ParityUnknown] = []
    for filter in manifest.filters {
      for name in filter.authorities.compactMap({ $0.host.unresolved }) {
        unknown.append(
          ParityUnknown(doubt: .filter(.unresolved(name)), line: filter.position.line, example: nil))
      }
    }
    return unknown
  }
}
