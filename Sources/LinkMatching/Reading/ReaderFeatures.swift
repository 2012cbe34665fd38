public import AssociationFiles

/// What the reader of an OS version knows of the file format.
///
/// Sources: W19 (iOS 13, macOS 10.15), CMP, W20, SUB, DEF (later keys), AL (platforms), ASG (iOS 9 to 12), ENT and SAD
/// (services). visionOS 1 and watchOS 7 read the whole current set. All documented.
public struct ReaderFeatures: Hashable, Sendable {
  /// Universal links at all.
  public var applinks: Bool
  /// `appIDs`, `components`, `exclude`, `?` as an object, `#`.
  public var components: Bool
  /// `caseSensitive`
  public var caseSensitive: Bool
  /// `substitutionVariables` and the predefined variables.
  public var variables: Bool
  /// `percentEncoded`
  public var percentEncoded: Bool
  /// `defaults`
  public var defaults: Bool
  /// Whether a file without an `apps` array is not read: iOS and tvOS up to 12 want it there.
  public var needsApps: Bool

  /// Everything that the current systems read.
  public static let current = ReaderFeatures(
    applinks: true, components: true, caseSensitive: true, variables: true, percentEncoded: true,
    defaults: true, needsApps: false)

  /// What `version` reads; everything where no version is asked about.
  public init(of version: OSVersion?) {
    guard let version else {
      self = .current
      return
    }
    let since = Self.firstVersions(version.platform)
    self.init(
      applinks: version.isAtLeast(since.applinks),
      components: version.isAtLeast(since.components),
      caseSensitive: version.isAtLeast(since.caseSensitive),
      variables: version.isAtLeast(since.variables),
      percentEncoded: version.isAtLeast(since.percentEncoded),
      defaults: version.isAtLeast(since.percentEncoded),
      needsApps: !version.isAtLeast(since.components))
  }

  private init(
    applinks: Bool, components: Bool, caseSensitive: Bool, variables: Bool, percentEncoded: Bool,
    defaults: Bool, needsApps: Bool
  ) {
    self.applinks = applinks
    self.components = components
    self.caseSensitive = caseSensitive
    self.variables = variables
    self.percentEncoded = percentEncoded
    self.defaults = defaults
    self.needsApps = needsApps
  }

  private struct FirstVersions {
    var applinks, components, caseSensitive, variables, percentEncoded: OSVersion
  }

  private static func firstVersions(_ platform: OSVersion.Platform) -> FirstVersions {
    switch platform {
    case .ios:
      FirstVersions(
        applinks: OSVersion(.ios, 9), components: OSVersion(.ios, 13),
        caseSensitive: OSVersion(.ios, 13, 5), variables: OSVersion(.ios, 13, 5),
        percentEncoded: OSVersion(.ios, 14))
    case .macos:
      FirstVersions(
        applinks: OSVersion(.macos, 10, 15), components: OSVersion(.macos, 10, 15),
        caseSensitive: OSVersion(.macos, 10, 15, 5), variables: OSVersion(.macos, 10, 15, 6),
        percentEncoded: OSVersion(.macos, 11))
    case .tvos:
      FirstVersions(
        applinks: OSVersion(.tvos, 10), components: OSVersion(.tvos, 13),
        caseSensitive: OSVersion(.tvos, 13, 4), variables: OSVersion(.tvos, 13, 4),
        percentEncoded: OSVersion(.tvos, 14))
    case .watchos: whole(since: OSVersion(.watchos, 7))
    case .visionos: whole(since: OSVersion(.visionos, 1))
    }
  }

  private static func whole(since version: OSVersion) -> FirstVersions {
    FirstVersions(
      applinks: version, components: version, caseSensitive: version, variables: version,
      percentEncoded: version)
  }

  /// Whether `version` asks domains about `service`: everything where no version is asked about.
  ///
  /// App Clips came with iOS 14; associated domains with iOS 9, macOS 10.15, tvOS 9, watchOS 6, visionOS 1; single
  /// sign-on extensions with iOS 13 and macOS 10.15. Sources: SAD, ENT, documented; SSO, observed.
  public static func knows(_ service: ServiceName, _ version: OSVersion?) -> Bool {
    guard let version else { return true }
    if service == .applinks { return ReaderFeatures(of: version).applinks }
    if service == .appclips { return version.isAtLeast(OSVersion(.ios, 14)) }
    if service == .authsrv {
      return version.isAtLeast(OSVersion(.ios, 13)) || version.isAtLeast(OSVersion(.macos, 10, 15))
    }
    if service == .activitycontinuation, version.platform == .ios {
      return version.isAtLeast(OSVersion(.ios, 8))
    }
    return [
      OSVersion(.ios, 9), OSVersion(.macos, 10, 15), OSVersion(.tvos, 9), OSVersion(.watchos, 6),
      OSVersion(.visionos, 1),
    ].contains { version.isAtLeast($0) }
  }
}
