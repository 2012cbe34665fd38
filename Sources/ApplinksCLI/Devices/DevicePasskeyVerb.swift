import ArgumentParser
import DeviceSimulation
import FindingReports

/// `applinks device passkey`: may an app use the credentials of a domain?
struct DevicePasskeyVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "passkey",
    abstract: "Ask whether an app may use passkeys and passwords of a domain (webcredentials).",
    discussion: """
      The domain is the relying party's identifier (rpId). Where the last try to read its file failed for a time, the \
      device tries again, as it does when an app asks for credentials. Ends with 0 where the app may, with 1 where not.

      Example:
        applinks device passkey shop.example --app 8A3KX2M9QT.com.example.shop
      """)

  @Argument(help: ArgumentHelp("The domain (rpId).", valueName: "domain"))
  var domain: String

  @Option(
    help: ArgumentHelp("The app identifier; not needed where the device has one app.", valueName: "app"))
  var app: String?

  @OptionGroup var world: DeviceWorldOptions

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let host = try DeviceHost.read(domain)
    let asking = app
    let fetch = try world.fetch(in: console)
    let ((name, answer), _) = try await world.access(in: console).change(fetch) { engine in
      let apps = engine.device.apps.map(\.identifier)
      guard let name = asking ?? (apps.count == 1 ? apps.first : nil) else {
        throw ToolError("The device has \(apps.count) apps: name one with --app.")
      }
      await engine.retry(name, service: "webcredentials")
      return (name, DeviceLinks(engine.device, files: engine.files).credentials(of: host, for: name))
    }
    try console.output.write(format == .json ? json(name, host, answer) : text(name, host, answer))
    return answer.isAllowed ? .success : .failure
  }

  private func text(_ app: String, _ host: String, _ answer: CredentialAnswer) -> String {
    var lines = ["\(app) \(answer.isAllowed ? "may" : "may not") use credentials of \(host)."]
    lines.append("  \(SourceText.line(answer.note))")
    if let record = answer.record { lines += RecordText.table([record]).map { "  \($0)" } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func json(_ app: String, _ host: String, _ answer: CredentialAnswer) -> String {
    var json = JSONText()
    json.object { object in
      object.member("app", app)
      object.member("rpId", host)
      object.member("allowed", answer.isAllowed)
      object.object("reason") { SourceText.write(answer.note, to: &$0) }
      object.array("records") { list in if let record = answer.record { RecordText.write(record, to: &list) }
      }
    }
    return json.text + "\n"
  }
}
