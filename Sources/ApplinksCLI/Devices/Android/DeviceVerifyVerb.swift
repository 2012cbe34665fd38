import ArgumentParser
import DeviceSimulation

/// `applinks device verify`: an Android device verifies an app's hosts anew.
struct DeviceVerifyVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "On an Android device: verify the hosts of an app anew, as pm verify-app-links --re-verify does.",
    discussion: """
      Android 12 and later. Up to Android 11 hosts are verified at installation only.

      Ends with 1 where a host is not verified.

      Example:
        applinks device verify com.example.shop --device pixel
      """)

  @Argument(help: ArgumentHelp("The package.", valueName: "package"))
  var package: String

  @OptionGroup var world: DeviceWorldOptions

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let access = try world.access(in: console)
    guard try await access.isAndroid else {
      throw ToolError(
        "The device \(Quoted.text(access.name)) is one of Apple's: \"swcutil reset\" asks for all files anew."
      )
    }
    let (_, engine) = try await access.changeAndroid(try world.statements(in: console)) { engine in
      try await engine.reverify(package)
    }
    return try AndroidDeviceReport(engine, package: package).write(format, to: console)
  }
}
