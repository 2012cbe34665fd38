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

      Example:
        applinks device choose browser shop.example
      """)

  @Argument(help: "app, browser, none, breadcrumb or banner.")
  var choice: Word

  @Argument(help: ArgumentHelp("The domain.", valueName: "domain"))
  var domain: String

  @OptionGroup var options: DeviceOptions

  /// A choice as an argument.
  enum Word: String, ExpressibleByArgument, CaseIterable, Sendable {
    case app, browser, none, breadcrumb, banner

    /// What the user does; `nil` for forgetting the choice.
    var event: StoredChoice.Event? {
      switch self {
      case .app: .openInApp
      case .browser: .openInBrowser
      case .none: nil
      case .breadcrumb: .breadcrumb
      case .banner: .bannerOpen
      }
    }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let host = try DeviceHost.read(domain)
    let event = choice.event
    let (change, _) = try await options.access(in: console).change(DeviceNetwork.none) { engine in
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
}
