import ArgumentParser
import DeviceSimulation

/// Which device a verb is about, and the network that it asks.
struct DeviceWorldOptions: ParsableArguments {
  @OptionGroup var device: DeviceOptions
  @OptionGroup var cdn: CDNOptions
  @OptionGroup var network: NetworkOptions

  /// The device that is meant.
  func access(in console: Console) throws(ToolError) -> DeviceAccess { try device.access(in: console) }

  /// What asks the network for it; an exchange takes `seconds` at the most where that is said.
  func fetch(in console: Console, seconds: Double? = nil) throws(ToolError) -> DeviceEngine.Fetch {
    var settings = network.settings
    if let seconds { settings.seconds = seconds }
    return try DeviceNetwork.fetch(settings, cdn, in: console)
  }

  /// What asks the network for an Android device.
  func statements(in console: Console) throws(ToolError) -> AndroidEngine.Fetch {
    try DeviceNetwork.statements(network.settings, in: console)
  }
}
