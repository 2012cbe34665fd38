import ArgumentParser
import DeviceSimulation
import LinkOpening

/// `applinks device choose`: what the user prefers for a domain.
struct DeviceChooseVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "choose",
    abstract: "Store the user's choice for links of a domain: the app, the browser, or none.",
    discussion: """
      As "Open in App" and "Open in Safari" of the menu on a long press do. How long a real device keeps a choice is not \
      known; ours lasts until another one, or a reset.

      Example:
        applinks device choose browser shop.example
      """)

  @Argument(help: "app, browser or none.")
  var choice: Word

  @Argument(help: ArgumentHelp("The domain.", valueName: "domain"))
  var domain: String

  @OptionGroup var options: DeviceOptions

  /// A choice as an argument.
  enum Word: String, ExpressibleByArgument, CaseIterable, Sendable {
    case app, browser, none
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let host = try DeviceHost.read(domain)
    let stored = StoredChoice(rawValue: choice.rawValue) ?? .none
    _ = try await options.access(in: console).change(DeviceNetwork.none) { engine in
      engine.change { $0.choose(stored, for: host) }
    }
    return .success
  }
}
