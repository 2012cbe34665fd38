import ArgumentParser
import DeviceSimulation

/// Which device a verb is about.
struct DeviceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The device; needed where there are several. APPLINKS_DEVICE names one too.", valueName: "name"))
  var device: String?

  @Option(
    help: ArgumentHelp(
      "The folder that keeps the devices; without it APPLINKS_DEVICES, or the user's folder for state.",
      valueName: "folder"))
  var devices: String?

  /// The folder of the devices.
  func folder(in console: Console) throws(ToolError) -> DeviceFolder {
    if let path = devices ?? console.environment["APPLINKS_DEVICES"], !path.isEmpty {
      return DeviceFolder(console.absolute(path))
    }
    if let state = console.environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return DeviceFolder(state + "/applinks/devices")
    }
    if let home = console.environment["HOME"], home.hasPrefix("/") {
      return DeviceFolder(home + "/.local/state/applinks/devices")
    }
    throw ToolError("There is no folder for devices: name one with --devices, or set APPLINKS_DEVICES.")
  }

  /// The device that is meant.
  func access(in console: Console) throws(ToolError) -> DeviceAccess {
    let folder = try folder(in: console)
    if let name = device ?? console.environment["APPLINKS_DEVICE"], !name.isEmpty {
      return DeviceAccess(folder: folder, name: name)
    }
    let names = folder.names
    guard let only = names.first else {
      throw ToolError("There is no device yet: \"applinks device create phone --os ios18.2\" makes one.")
    }
    guard names.count == 1 else {
      throw ToolError(
        "There are \(names.count) devices: name one with --device: \(names.prefix(10).joined(separator: ", "))."
      )
    }
    return DeviceAccess(folder: folder, name: only)
  }
}
