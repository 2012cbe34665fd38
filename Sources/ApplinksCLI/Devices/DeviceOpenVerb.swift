import ArgumentParser
import AssetLinks
import DeviceSimulation
import LinkOpening
import LinkSyntax

/// `applinks device open`: a link is tapped.
struct DeviceOpenVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract:
      "Tap a link: which app opens, or browser, store page or App Clip card, what the app gets, and why.",
    discussion: """
      --from: \(Surface.allCases.map(\.rawValue).joined(separator: ", ")).

      --gesture: \(Gesture.allCases.map(\.rawValue).joined(separator: ", ")).

      Nothing follows redirects by itself: --redirect says where the link leads, in order. Each step of the answer names the \
      row of the tables that it rests on, its certainty and sources; with "undocumented" the outcome is only the likely one. \
      What the user chooses in the menu stays chosen on the device.

      On an Android device the link is handed to the system, as an app does it; what browsers and web views do before is not \
      looked at.

      Example:
        applinks device open https://shop.example/buy/42
        applinks device open https://shop.example/buy/42 --from safari --page https://shop.example/
        applinks device open https://shop.example/buy/42 --from notes --gesture long-press
        applinks device open https://click.example/x --from mail --redirect https://shop.example/buy/42
      """)

  @Argument(help: ArgumentHelp("The link.", valueName: "url"))
  var url: String

  @Option(
    help: ArgumentHelp("Where the link is tapped.", valueName: "surface"), transform: Surface.init(argument:))
  var from: Surface = .messages

  @Option(
    help: ArgumentHelp("What is done with it.", valueName: "gesture"), transform: Gesture.init(argument:))
  var gesture: Gesture = .tap

  @Option(help: ArgumentHelp("The page that the link stands on.", valueName: "url"))
  var page: String?

  @Option(help: ArgumentHelp("The app that calls open, for other-app and same-app.", valueName: "app"))
  var caller: String?

  @Option(help: ArgumentHelp("The app that the page's Smart App Banner names.", valueName: "app"))
  var bannerApp: String?

  @Flag(help: "The call asks with universalLinksOnly, or requiresUniversalLinks on macOS.")
  var universalLinksOnly = false

  @Option(
    name: .customLong("redirect"),
    help: ArgumentHelp("Where the server redirects to; can be repeated.", valueName: "url"))
  var redirects: [String] = []

  @Option(
    help: ArgumentHelp("What redirects: server, script (within a gesture) or timer.", valueName: "kind"))
  var redirectBy: RedirectKind = .server

  @OptionGroup var world: DeviceWorldOptions

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  /// What redirects, as an argument.
  enum RedirectKind: String, ExpressibleByArgument, CaseIterable, Sendable {
    case server, script, timer
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let access = try world.access(in: console)
    if try await access.isAndroid { return try await openOnAndroid(access, console) }
    let link = try Self.link(url)
    let kind = RedirectChain.Kind(rawValue: redirectBy.rawValue) ?? .server
    var circumstances = DeviceOpening.Circumstances(
      from, gesture: gesture, caller: caller, bannerApp: bannerApp, onlyUniversalLinks: universalLinksOnly)
    circumstances.page = try page.map { text throws(ToolError) in
      try Self.link(text.contains("://") ? text : "https://" + text)
    }
    for redirect in redirects { circumstances.redirects.append((kind, try Self.link(redirect))) }
    let fixed = circumstances
    let fetch = try world.fetch(in: console)
    let (opening, engine) = try await access.change(fetch) { engine in
      let opening = DeviceOpening(link, fixed, on: engine.device, files: engine.files)
      engine.change { opening.apply(to: &$0) }
      if case .app(let app) = opening.decision.outcome { await engine.launch(app) }
      return opening
    }
    try console.output.write(
      format == .json
        ? OpeningJSON(opening: opening, device: engine.device).text
        : OpeningText(opening: opening, device: engine.device).text)
    return .success
  }

  private func openOnAndroid(_ access: DeviceAccess, _ console: Console) async throws -> ExitStatus {
    guard redirects.isEmpty, page == nil, caller == nil, bannerApp == nil, !universalLinksOnly else {
      throw ToolError(
        "--redirect, --page, --caller, --banner-app and --universal-links-only are about Apple's devices.")
    }
    let content = try await access.readAndroid()
    let link: AndroidLink
    do throws(AndroidLinkError) {
      link = try AndroidLink(url)
    } catch {
      throw ToolError("\(Quoted.text(url)) is no link: \(error.sentence)")
    }
    let tap = AndroidTap(link, on: content.device, files: content.files)
    let writing = AndroidTapText(tap: tap, device: content.device)
    try console.output.write(format == .json ? writing.json : writing.text)
    return .success
  }

  /// Reads a link.
  static func link(_ text: String) throws(ToolError) -> LinkURL {
    do throws(LinkURLError) {
      return try LinkURL(text)
    } catch {
      throw ToolError("\(Quoted.text(text)) is no link: \(error.message)")
    }
  }
}
