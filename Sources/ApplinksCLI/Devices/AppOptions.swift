import ArgumentParser
import DeviceSimulation
import Entitlements

/// The app that is installed or updated.
struct AppOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "An entitlements file, a folder .app, an .ipa, or the name of an entry under \"apps\" in applinks.yaml; on Android a manifest, APK or AAB.",
      valueName: "app"))
  var app: String

  @Option(
    name: [.customLong("id"), .customLong("identifier")],
    help: ArgumentHelp("The app identifier, where the app does not say.", valueName: "prefix.bundle"))
  var identifier: String?

  @Option(
    help: ArgumentHelp("development, store, testflight, distribution or developer-id.", valueName: "kind"),
    transform: AppPackage.Signing.init(argument:))
  var signing: AppPackage.Signing?

  @Option(name: .customLong("app-version"), help: ArgumentHelp("The app's version.", valueName: "version"))
  var appVersion: String?

  @Option(
    name: .customLong("scheme"),
    help: ArgumentHelp("A custom scheme that the app declares; can be repeated.", valueName: "name"))
  var schemes: [String] = []

  @Flag(name: .customLong("clip"), help: "The app is an App Clip.")
  var isClip = false

  @Option(
    name: .customLong("mdm-domain"),
    help: ArgumentHelp(
      "An entry that device management adds, such as applinks:shop.example; can be repeated.",
      valueName: "entry"))
  var managedDomains: [String] = []

  @Flag(help: "Device management lets the app's managed domains be asked directly.")
  var directDownloads = false

  @OptionGroup var android: AndroidInstallOptions

  /// The app with what the options say.
  func package(in console: Console) throws(ToolError) -> AppPackage {
    var package = try AppSource(console).read(app, identifier: identifier)
    if let signing { package.signing = signing }
    if let appVersion { package.version = appVersion }
    package.schemes += schemes.map { $0.lowercased() }
    package.isAppClip = package.isAppClip || isClip
    package.managedDomains += managedDomains
    package.allowsDirectDownloads = package.allowsDirectDownloads || directDownloads
    return package
  }

  /// Lets `body` put the app on the device, and reports what came of it.
  func put(
    on world: DeviceWorldOptions, in console: Console, _ format: MatchFormat,
    android onAndroid: (inout AndroidEngine, AndroidAppPackage) async throws -> Void,
    _ body: (inout DeviceEngine, AppPackage) async throws -> Void
  ) async throws -> ExitStatus {
    let access = try world.access(in: console)
    if try await access.isAndroid {
      let level = try await access.readAndroid().device.level
      let package = try android.app(app, version: appVersion, level: level, in: console)
      let (_, engine) = try await access.changeAndroid(try world.statements(in: console)) { engine in
        try await onAndroid(&engine, package)
      }
      return try AndroidDeviceReport(engine, package: package.package).write(format, to: console)
    }
    let package = try package(in: console)
    let (_, engine) = try await access.change(try world.fetch(in: console)) { engine in
      try await body(&engine, package)
    }
    return try DeviceReport(engine, app: package.identifier).write(format, to: console)
  }
}

extension AppPackage.Signing {
  /// Reads the value of `--signing`.
  init(argument: String) throws {
    self = try ArgumentWord.read(
      argument, "way of signing", Self(rawValue: argument), among: Self.allCases.map(\.rawValue))
  }
}
