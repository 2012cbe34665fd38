import ArgumentParser
import DeviceSimulation

/// `applinks device reset`: a device as new.
struct DeviceResetVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reset",
    abstract: "Forget a device's apps, associations and choices; its clock goes on.",
    discussion: """
      "swcutil reset" forgets the associations only and fetches them anew.

      Example:
        applinks device reset
      """)

  @OptionGroup var options: DeviceOptions

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let access = try options.access(in: console)
    if try await access.isAndroid {
      _ = try await access.changeAndroid(DeviceNetwork.noStatements) { $0.reset() }
      return .success
    }
    _ = try await access.change(DeviceNetwork.none) { engine in
      engine.change { $0.reset() }
    }
    return .success
  }
}
