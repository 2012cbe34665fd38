#if Server
import AssociationFetching
import AssociationServer
import Foundation
import HostingEvidence
import TestSupport

/// A server on loopback with folders of its own, for one test.
struct LiveServer {
  /// Where it listens.
  let addresses: ServerAddresses
  /// The folder of the first site.
  let folder: String
  /// The authority that vouches for its sites.
  let authority: LocalAuthority
  /// The server.
  let server: SiteServer

  static let token = "a-token-for-tests"
  static let file =
    #"{"applinks":{"details":[{"appIDs":["ABCDE12345.com.example.shop"],"components":[{"/":"/buy/*"}]}]}}"#

  /// Runs `body` while sites with these files are served; the first is `shop.example` unless `hosts` says otherwise.
  static func run(
    hosts: [String?] = ["shop.example"],
    files: [String: String] = [".well-known/apple-app-site-association": file],
    fault: SiteFault? = nil, oneTimePaths: Set<String> = [], limits: FetchLimits = FetchLimits(),
    change: (inout ServerSettings) -> Void = { _ in }, _ body: (LiveServer) async throws -> Void
  ) async throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    var sites: [SiteSettings] = []
    for (index, host) in hosts.enumerated() {
      let folder = root.appendingPathComponent("\(index)")
      for (name, text) in files {
        let url = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      sites.append(
        SiteSettings(
          host: host, folder: folder.path, fault: index == 0 ? fault : nil, oneTimePaths: oneTimePaths))
    }
    var settings = ServerSettings(
      sites: sites, httpsPort: 0, httpPort: 0, controlPort: 0, token: token,
      fetching: FetchSettings(limits: limits), idleSeconds: 300, handshakeSeconds: 300)
    change(&settings)
    let authority = try LocalAuthority()
    let server = try SiteServer(settings, authority: authority)
    let ready = AsyncStream.makeStream(of: ServerAddresses.self)
    let task = Task {
      defer { ready.continuation.finish() }
      try await server.run { ready.continuation.yield($0) }
    }
    var iterator = ready.stream.makeAsyncIterator()
    guard let addresses = await iterator.next() else {
      try await task.value
      return
    }
    let live = LiveServer(
      addresses: addresses, folder: root.appendingPathComponent("0").path, authority: authority,
      server: server)
    do {
      try await body(live)
    } catch {
      task.cancel()
      _ = try? await task.value
      throw error
    }
    task.cancel()
    _ = try? await task.value
  }

  /// What is seen when a site is asked over HTTPS, its name leading to the server.
  func fetch(
    _ path: String = HostedFile.Role.wellKnown.path, host: String = "shop.example",
    userAgent: String = FetchSettings.device,
    limits: FetchLimits = FetchLimits(phase: .seconds(120), overall: .seconds(300))
  ) async throws -> FetchAttempt {
    var settings = FetchSettings(
      limits: limits, userAgent: userAgent, allowsReservedAddresses: true,
      additionalRoots: authority.certificateText, rootsFile: "/dev/null")
    settings.overrides = [AddressOverride("*:443:127.0.0.1:\(addresses.httpsPort)")].compactMap { $0 }
    let evidence = try await AssociationFetcher(settings).fetch(
      FetchRequest(WebAddress(host: host, target: path)))
    return evidence.attempts[0]
  }

  /// What the interface answers.
  func control(
    _ method: String, _ path: String, _ body: String? = nil, headers: [String: String]? = nil
  ) async throws -> PlainClient.Answer {
    var fields = ["Host": "127.0.0.1:\(addresses.controlPort)", "Authorization": "Bearer \(Self.token)"]
    if let headers { fields = headers }
    return try await PlainClient(port: addresses.controlPort).ask(method, path, fields, body)
  }

  /// What a site answers without TLS.
  func plain(
    _ path: String, method: String = "GET", host: String = "shop.example", headers: [String: String] = [:]
  ) async throws -> PlainClient.Answer {
    try await PlainClient(port: addresses.httpPort).ask(
      method, path, headers.merging(["Host": host]) { first, _ in first }, nil)
  }

  /// Writes a file of the first site.
  func write(_ text: String, to name: String = ".well-known/apple-app-site-association") throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name), options: .atomic)
  }
}
#endif
