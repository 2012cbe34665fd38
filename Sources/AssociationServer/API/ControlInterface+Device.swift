#if Server
import DeviceSimulation
import Entitlements
import FindingReports
import HostingEvidence
import Hummingbird
import LinkMatching
import LinkOpening
import LinkSyntax

@available(macOS 14, iOS 17, tvOS 17, *)
extension ControlInterface {
  var deviceOperations: [APIOperation] {
    [
      APIOperation(
        method: .get, path: "/api/v1/device",
        summary: "Shows the simulated device: its apps, their associations, the user's choices."
      ) { _, _ in try await deviceAnswer() },
      APIOperation(
        method: .put, path: "/api/v1/device", summary: "Puts a new device in the place of the old one.",
        body: [
          APIOperation.Field(
            name: "system", type: "string", isRequired: true, meaning: "The system, such as ios18.2.")
        ], isAnswered: true
      ) { request, _ in
        let body = try await APIBody(request, keys: ["system"])
        guard let system = try body.text("system").flatMap({ OSVersion($0) }) else {
          throw APIError(
            .unprocessableContent, "\"system\" must be a system and its version, such as ios18.2.")
        }
        return try await changed { try await device.renew(system) }
      },
      APIOperation(
        method: .post, path: "/api/v1/device/apps", summary: "Installs an app, or its new version.",
        body: [
          APIOperation.Field(
            name: "app", type: "string", isRequired: true, meaning: "The app identifier."),
          APIOperation.Field(
            name: "domains", type: "array", meaning: "Its associated domains, such as applinks:shop.example."),
          APIOperation.Field(name: "schemes", type: "array", meaning: "Its custom schemes."),
        ]
      ) { request, _ in try await install(request) },
      APIOperation(
        method: .delete, path: "/api/v1/device/apps/{app}", summary: "Removes an app.", isAnswered: true
      ) { _, context in
        let app = try Self.variable("app", context)
        return try await changed { try await device.remove(app) }
      },
      APIOperation(
        method: .put, path: "/api/v1/device/choices/{host}",
        summary: "Stores what the user has chosen for the links of a host.",
        body: [
          APIOperation.Field(
            name: "choice", type: "string", isRequired: true, meaning: "Where they open.",
            values: StoredChoice.allCases.map(\.rawValue))
        ], isAnswered: true
      ) { request, context in
        let host = try Self.host("host", context)
        let body = try await APIBody(request, keys: ["choice"])
        guard let choice = try body.text("choice").flatMap({ StoredChoice(rawValue: $0) }) else {
          throw APIError(.unprocessableContent, "\"choice\" must be none, app or browser.")
        }
        return try await changed { try await device.choose(choice, for: host) }
      },
      APIOperation(
        method: .post, path: "/api/v1/device/advance",
        summary: "Lets time pass for the device and the stand-in, with all checks that fall due in it.",
        body: [
          APIOperation.Field(name: "seconds", type: "number", isRequired: true, meaning: "By how much.")
        ]
      ) { request, _ in
        let body = try await APIBody(request, keys: ["seconds"])
        guard let seconds = try body.number("seconds"), (0...Double(VirtualClock.longest)).contains(seconds)
        else {
          throw APIError(
            .unprocessableContent, "\"seconds\" must be a number from 0 on, a hundred years at most.")
        }
        return try await changed { try await device.advance(by: Int64(seconds)) }
      },
      APIOperation(
        method: .post, path: "/api/v1/device/open", summary: "Taps a link, and says what opens and why.",
        body: [
          APIOperation.Field(name: "url", type: "string", isRequired: true, meaning: "The link."),
          APIOperation.Field(
            name: "from", type: "string", meaning: "Where it is tapped; messages without it.",
            values: Surface.allCases.map(\.rawValue)),
          APIOperation.Field(
            name: "gesture", type: "string", meaning: "What is done with it; tap without it.",
            values: Gesture.allCases.map(\.rawValue)),
          APIOperation.Field(name: "page", type: "string", meaning: "The page that it stands on."),
          APIOperation.Field(name: "caller", type: "string", meaning: "The app that opens it."),
        ]
      ) { request, _ in try await open(request) },
    ]
  }

  /// The most domains, and the most schemes, of an app.
  private static let mostTexts = 200

  private func install(_ request: Request) async throws -> Response {
    let body = try await APIBody(request, keys: ["app", "domains", "schemes"])
    guard let app = try body.text("app"), AppIdentifier(app).isWellFormed else {
      throw APIError(
        .unprocessableContent, "\"app\" must be an app identifier, such as ABCDE12345.com.example.shop.")
    }
    let (domains, schemes) = (try body.texts("domains"), try body.texts("schemes"))
    guard domains.count <= Self.mostTexts, schemes.count <= Self.mostTexts else {
      throw APIError(.unprocessableContent, "An app has at most \(Self.mostTexts) domains and schemes here.")
    }
    return try await changed {
      try await device.install(AppPackage(app, domains: domains, schemes: schemes))
    }
  }

  private func open(_ request: Request) async throws -> Response {
    let body = try await APIBody(request, keys: ["url", "from", "gesture", "page", "caller"])
    guard let link = try Self.link(body, "url") else {
      throw APIError(.unprocessableContent, "\"url\" must be a link.")
    }
    guard let surface = Surface(name: try body.text("from") ?? "messages"),
      let gesture = Gesture(name: try body.text("gesture") ?? "tap")
    else { throw APIError(.unprocessableContent, "There is no such surface, or no such gesture.") }
    let circumstances = DeviceOpening.Circumstances(
      surface, gesture: gesture, page: try Self.link(body, "page"), caller: try body.text("caller"))
    let opening = try await device.open(link, circumstances)
    let app = opening.decision.outcome.app
    let screen = app.flatMap { settings.screen($0, opening.decision.link.text) }
    return Self.json { OpeningAnswer(opening: opening, screen: screen).write(to: &$0) }
  }

  private static func link(_ body: APIBody, _ key: String) throws -> LinkURL? {
    guard let text = try body.text(key), !text.isEmpty else { return nil }
    do throws(LinkURLError) {
      return try LinkURL(text)
    } catch {
      throw APIError(.unprocessableContent, "\"\(key)\" is no link: \(error.message)")
    }
  }

  /// Changes the device and shows it.
  private func changed(_ change: () async throws -> Void) async throws -> Response {
    do {
      try await change()
    } catch let error as DeviceError {
      throw APIError(.unprocessableContent, error.message)
    }
    return try await deviceAnswer()
  }

  private func deviceAnswer() async throws -> Response {
    let current = try await device.current()
    return Self.json { DeviceAnswer(device: current).write(to: &$0) }
  }
}
#endif
