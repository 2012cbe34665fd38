/// The value of a resource for some devices.
public struct ConfiguredValue: Hashable, Sendable {
  /// For which devices.
  public let configuration: ResourceConfiguration
  /// The value.
  public let value: ResourceValue
}
