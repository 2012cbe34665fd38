/// What the user knows about a file and no file says.
public struct LintSettings: Hashable, Sendable {
  /// Whether the files go into a release: `?mode=developer` is then worth a warning.
  public var isRelease: Bool
  /// Whether devices with iOS or tvOS 12 and earlier are to be served.
  public var servesLegacyDevices: Bool

  /// Settings by their values.
  public init(isRelease: Bool = false, servesLegacyDevices: Bool = false) {
    self.isRelease = isRelease
    self.servesLegacyDevices = servesLegacyDevices
  }
}
