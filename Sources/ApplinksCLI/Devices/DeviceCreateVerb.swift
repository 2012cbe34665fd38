import ArgumentParser
import DeviceSimulation
import Foundation
import LinkMatching

/// `applinks device create`: a new device.
struct DeviceCreateVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: "Make a device.",
    discussion: """
      Its clock starts at the time of this machine unless --at says otherwise, and then runs only by "device clock".

      Example:
        applinks device create phone --os ios18.2
        applinks device create mac --os macos15 --developer-mode
        applinks device create pixel --os android14
        applinks device create fleet --os ios17.4 --managed --at 2026-01-01T08:00:00Z
      """)

  @Argument(help: ArgumentHelp("The name: letters, digits, \"-\", \"_\" and \".\".", valueName: "name"))
  var name: String

  @Option(
    help: ArgumentHelp(
      "The system, such as ios18.2, macos15, tvos17, watchos10, visionos2 or android14.", valueName: "version"
    ),
    transform: DeviceSystem.init(argument:))
  var os: DeviceSystem

  @Flag(help: "Switch on developer mode for associated domains.")
  var developerMode = false

  @Flag(help: "Device management has the device.")
  var managed = false

  @Option(
    help: ArgumentHelp("The user's country, such as de: its domains are asked early.", valueName: "code"))
  var region: String?

  @Option(help: ArgumentHelp("The device's time at first, such as 2026-01-01T08:00:00Z.", valueName: "time"))
  var at: String?

  @Option(
    help: ArgumentHelp("The folder that keeps the devices.", valueName: "folder"))
  var devices: String?

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    var options = DeviceOptions()
    options.devices = devices
    let now = try at.map(Self.time) ?? Int64(Date().timeIntervalSince1970)
    let folder = try options.folder(in: console)
    let system: String
    do {
      switch os {
      case .apple(let version):
        system = version.text
        try await folder.create(
          SimulatedDevice(
            name, system: version, now: now, isDeveloper: developerMode, isManaged: managed, region: region))
      case .android(let version):
        guard !developerMode, !managed, region == nil else {
          throw ToolError("--developer-mode, --managed and --region are about Apple's devices.")
        }
        system = version.text
        try await folder.create(AndroidDevice(name, system: version, now: now))
      }
    } catch let error as DeviceError {
      throw ToolError(error.message)
    }
    console.note("Made the device \(Quoted.text(name)) with \(system); its time is \(DeviceTime.text(now)).")
    return .success
  }

  private static func time(_ text: String) throws(ToolError) -> Int64 {
    let formatter = ISO8601DateFormatter()
    guard let date = formatter.date(from: text.contains("T") ? text : text + "T00:00:00Z"),
      (-62_135_596_800...253_402_300_799).contains(date.timeIntervalSince1970)
    else { throw ToolError("\(Quoted.text(text)) is no time: write it as 2026-01-01T08:00:00Z.") }
    return Int64(date.timeIntervalSince1970)
  }
}
