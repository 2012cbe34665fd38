import ArgumentParser
import DeviceSimulation

/// `applinks device update`: a new version of an app.
struct DeviceUpdateVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Put a new version in the place of an app; its domains are asked again.",
    discussion: """
      APP is what "device install" takes. Ends with 1 where an association is not approved.

      Example:
        applinks device update App.entitlements --id 8A3KX2M9QT.com.example.shop --app-version 2.0
      """)

  @OptionGroup var app: AppOptions
  @OptionGroup var world: DeviceWorldOptions

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    try await app.put(
      on: world, in: console, format,
      android: { engine, app in try await engine.update(app) }
    ) { engine, package in try await engine.update(package) }
  }
}
