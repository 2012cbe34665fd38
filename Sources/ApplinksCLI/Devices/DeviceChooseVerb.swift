import ArgumentParser
import DeviceSimulation
import LinkOpening

/// `applinks device choose`: what the user prefers for a domain.
struct DeviceChooseVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "choose",
    abstract: "Store the user's choice for links of a domain: the app, the browser, or none.",
    discussion: """
      app and browser are "Open in App" and "Open in Safari" of the menu on a long press; breadcrumb is the way back to \
      Safari in the status bar of the app, banner is OPEN in the banner above the page. How long a real device keeps a \
      choice is not known; ours lasts until another one, or a reset.

      On an Android device app and none switch a host of an app on and off under "Open by default", and links-off and \
      links-on switch "Open supported links" of the app; --app names it where there are several.

      Example:
        applinks device choose app shop.example --app com.example.shop --device pixel
        applinks device choose links-off --app com.example.shop --device pixel
        applinks device choose browser shop.example
      """)

  @Argument(help: "app, browser, none, breadcrumb or banner; on Android app, none, links-off or links-on.")
  var choice: Word

  @Argument(help: ArgumentHelp("The domain.", valueName: "domain"))
  var domain: String?

  @Option(help: ArgumentHelp("On Android: the app; needed where there are several.", valueName: "package"))
  var app: String?

  @OptionGroup var options: DeviceOptions

  /// A choice as an argument.
  enum Word: String, ExpressibleByArgument, CaseIterable, Sendable {
    case app, browser, none, breadcrumb, banner
    case linksOff = "links-off"
    case linksOn = "links-on"

    /// What the user does; `nil` for forgetting the choice.
    var event: StoredChoice.Event? {
      switch self {
      case .app: .openInApp
      case .browser: .openInBrowser
      case .none, .linksOff, .linksOn: nil
      case .breadcrumb: .breadcrumb
      case .banner: .bannerOpen
      }
    }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let access = try options.access(in: console)
    if try await access.isAndroid { return try await chooseOnAndroid(access, console) }
    guard choice != .linksOff, choice != .linksOn, app == nil else {
      throw ToolError("links-off, links-on and --app are about Android devices.")
    }
    guard let domain else { throw ToolError("Name the domain that the choice is for.") }
    let host = try DeviceHost.read(domain)
    let event = choice.event
    let (change, _) = try await access.change(DeviceNetwork.none) { engine in
      let device = engine.device
      let change = event.map { device.choice(for: host).after($0, on: device.system) }
      engine.change { $0.choose(change?.choice ?? .none, for: host) }
      return change
    }
    if let change {
      let certainty = change.fact?.certainty ?? .undocumented
      let row = change.fact.map { ": \($0.id) \($0.sources.joined(separator: ", "))" } ?? ""
      console.note(
        "The choice for \(Quoted.text(host)) is \(change.choice.rawValue)  [\(certainty.rawValue)\(row)]")
    }
    return .success
  }

  private func chooseOnAndroid(_ access: DeviceAccess, _ console: Console) async throws -> ExitStatus {
    let (choice, domain, app) = (choice, domain, app)
    let (_, engine) = try await access.changeAndroid(DeviceNetwork.noStatements) { engine in
      let package = try Self.package(app, on: engine.device)
      switch choice {
      case .linksOff, .linksOn: try engine.allowLinks(choice == .linksOn, package: package)
      case .app, .none:
        guard let domain else { throw ToolError("Name the domain that the choice is for.") }
        try engine.select(choice == .app, host: try DeviceHost.read(domain), package: package)
      case .browser, .breadcrumb, .banner:
        throw ToolError("On an Android device the choices are app, none, links-off and links-on.")
      }
    }
    for event in engine.events { console.note(SourceText.line(event.note)) }
    return .success
  }

  /// The app that is meant: the named one, or the only one.
  private static func package(_ app: String?, on device: AndroidDevice) throws(ToolError) -> String {
    if let app { return app }
    guard let only = device.apps.first, device.apps.count == 1 else {
      throw ToolError(
        device.apps.isEmpty
          ? "The device has no app yet."
          : "There are \(device.apps.count) apps: name one with --app.")
    }
    return only.package
  }
}
