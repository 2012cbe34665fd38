#if Server
import AssociationServer
import FindingReports
import Findings
import Foundation
import HostingEvidence

/// A run of the server: what it says, what it logs, and how it ends.
@available(macOS 14, iOS 17, tvOS 17, *)
struct ServeRun: Sendable {
  let server: SiteServer
  let settings: ServerSettings
  let format: MatchFormat
  /// The file that gets a line of JSON for each request.
  let logFile: FileHandle?
  /// The file that gets the addresses, for scripts.
  let addressFile: String?
  let tunnel: TunnelProgram?
  let console: Console

  /// Serves until the process is told to end, the task is cancelled, or something fails.
  func run() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      let requests = server.requests()
      let opened = AsyncStream.makeStream(of: ServerAddresses.self)
      group.addTask {
        try await server.run { addresses in
          do {
            try ready(addresses)
          } catch {
            console.note("Error: \(error)")
          }
          opened.continuation.yield(addresses)
          opened.continuation.finish()
        }
      }
      if let tunnel {
        group.addTask {
          for await addresses in opened.stream { await follow(tunnel, addresses) }
          // A tunnel that ends is no reason to end the rest.
          await EndSignals.wait()
        }
      }
      group.addTask { await EndSignals.wait() }
      group.addTask {
        if let requests {
          for await record in requests { try write(record) }
        }
        // A log that ends is no reason to end the rest: the server says when.
        if !Task.isCancelled { await EndSignals.wait() }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func write(_ record: RequestRecord) throws {
    try console.output.write((format == .json ? record.json : record.line) + "\n")
    if let logFile { try logFile.write(contentsOf: Data((record.json + "\n").utf8)) }
  }

  // MARK: - Words

  private func ready(_ addresses: ServerAddresses) throws {
    for site in server.sites { console.note(Self.sentence(site)) }
    if let app = settings.sites.compactMap(\.androidApp).first {
      for host in app.hostsWithoutSite(among: settings.sites.map(\.host)) {
        console.note(
          "No site answers for \(Quoted.visible(host)), which \(Quoted.visible(app.package)) needs: add --domain \(Quoted.visible(host))=FOLDER."
        )
      }
    }
    for site in settings.sites {
      let host = site.host.map { $0.hasPrefix("*.") ? "any" + $0.dropFirst() : $0 } ?? "localhost"
      console.note(
        "  https://\(Quoted.visible(host)):\(addresses.httpsPort)  http://\(Quoted.visible(host)):\(addresses.httpPort)"
      )
    }
    let domain =
      settings.sites.first?.host.map { $0.hasPrefix("*.") ? String($0.dropFirst(2)) : $0 } ?? "localhost"
    console.note("Apple's network: \(addresses.control)/a/v1/\(domain)")
    console.note("Page: \(addresses.control)/#token=\(settings.token)")
    console.note("Interface: \(addresses.control) (changes need the token \(settings.token))")
    if let path = addressFile { try write(addresses, to: path) }
  }

  private func write(_ addresses: ServerAddresses, to path: String) throws {
    var json = JSONText()
    json.object { json in
      json.member("host", addresses.host)
      json.member("httpsPort", addresses.httpsPort)
      json.member("httpPort", addresses.httpPort)
      json.member("controlPort", addresses.controlPort)
      json.member("token", settings.token)
      json.member("certificate", settings.certificatePath)
    }
    // The token is a secret: the file is its owner's alone from the beginning.
    let file = console.absolute(path)
    unlink(file)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ToolError("\(Quoted.text(path)) cannot be written: \(SystemError.phrase(errno)).")
    }
    defer { close(descriptor) }
    try OutputStream(descriptor: descriptor).write(json.text + "\n")
  }

  /// What is said of a site: what is wrong with its files.
  static func sentence(_ site: SiteServer.SiteChange) -> String {
    var words: [String] = []
    for severity in [Severity.error, .warning, .note] {
      let count = site.findings.count { $0.severity == severity }
      if count > 0 { words.append(Quoted.counted(count, severity.word)) }
    }
    let name = site.site == "*" ? "Every host" : Quoted.visible(site.site)
    let findings = words.isEmpty ? "no findings" : words.joined(separator: ", ")
    let problem = site.problem.map { " " + Quoted.visible($0) } ?? ""
    let first = site.findings.first { $0.severity == .error }
    let reason = first.map { " \(Quoted.visible($0.place.file)): \(Quoted.visible($0.message))" } ?? ""
    let verification = site.verification.map { " " + SentenceText.visible($0) } ?? ""
    return "\(name): \(findings).\(problem)\(reason)\(verification)"
  }

  // MARK: - Tunnels

  /// Starts a tunnel and says under which host it is reached.
  private func follow(_ program: TunnelProgram, _ addresses: ServerAddresses) async {
    let tunnel: Tunnel
    do {
      tunnel = try Tunnel(program, port: addresses.httpPort, environment: console.environment)
    } catch {
      return console.note("Error: \(error)")
    }
    await withTaskCancellationHandler {
      var host: String?
      for await line in tunnel.lines where host == nil {
        host = program.host(in: line)
        if let host { announce(host) }
      }
      guard !Task.isCancelled else { return }
      let words = host == nil ? "ended without a public address" : "ended: its address is gone"
      console.note("Error: \(program.kind.rawValue) \(words).")
    } onCancel: {
      tunnel.stop()
    }
  }

  private func announce(_ host: String) {
    do {
      try server.addHost(host)
    } catch {
      return console.note("Error: \(error)")
    }
    console.note("Tunnel: https://\(host)")
    console.note(
      "Put this line into the app's entitlements (\"applinks dev patch FILE.entitlements \(host)\"):")
    console.note("  applinks:\(host)?mode=developer")
  }
}
#endif
