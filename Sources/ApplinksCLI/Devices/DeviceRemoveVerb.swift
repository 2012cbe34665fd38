import ArgumentParser
import DeviceSimulation

/// `applinks device remove`: an app goes.
struct DeviceRemoveVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove an app and its associations.",
    discussion: """
      The user's choices stay: how long a real device keeps them is not known.

      Example:
        applinks device remove 8A3KX2M9QT.com.example.shop
      """)

  @Argument(help: ArgumentHelp("The app identifier; on Android the package.", valueName: "app"))
  var app: String

  @OptionGroup var options: DeviceOptions

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let access = try options.access(in: console)
    if try await access.isAndroid {
      _ = try await access.changeAndroid(DeviceNetwork.noStatements) { try $0.remove(app) }
      console.note("Removed \(Quoted.text(app)), with what was verified and chosen for it.")
      return .success
    }
    _ = try await access.change(DeviceNetwork.none) { try $0.remove(app) }
    console.note(
      "Removed \(Quoted.text(app)); the user's choices stay, since how long they last is not known.")
    return .success
  }
}
