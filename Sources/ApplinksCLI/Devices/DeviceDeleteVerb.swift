import ArgumentParser
import DeviceSimulation

/// `applinks device delete`: a device goes.
struct DeviceDeleteVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Remove a device with all that is kept of it.",
    discussion: """
      Example:
        applinks device delete phone
      """)

  @Argument(help: ArgumentHelp("The name.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("The folder that keeps the devices.", valueName: "folder"))
  var devices: String?

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    var options = DeviceOptions()
    options.devices = devices
    do {
      try await options.folder(in: console).delete(name)
    } catch let error as DeviceError {
      throw ToolError(error.message)
    }
    return .success
  }
}
