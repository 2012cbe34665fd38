#if Server
import AssociationFetching
public import AssociationResponder
public import Findings
import Foundation
import HostingEvidence
import Hummingbird
import NIOConcurrencyHelpers

/// Serves sites over HTTPS and HTTP, and beside them a stand-in for Apple's network and an interface to all of it.
///
/// ```swift
/// let store = try AuthorityStore(environment: ProcessInfo.processInfo.environment)
/// let settings = ServerSettings(
///   sites: [SiteSettings(host: "shop.example", folder: "site")], token: ServerSettings.randomToken())
/// let server = try SiteServer(settings, authority: store.loadOrMake().authority)
/// try await server.run { addresses in print(addresses.control) }
/// ```
@available(macOS 14, iOS 17, tvOS 17, *)
public final class SiteServer: Sendable {
  private let settings: ServerSettings
  private let authority: LocalAuthority
  let directory: SiteDirectory
  let log = RequestLog()
  private let clock = VirtualClock()
  /// The stand-in, once the server runs.
  private let standIn = NIOLockedValueBox<CDNStandIn?>(nil)
  private let onChange: @Sendable (SiteChange) -> Void

  /// The files of a site changed.
  public struct SiteChange: Sendable {
    /// The site's name: its host, or `*`.
    public var site: String
    /// What lint says of the files now.
    public var findings: [Finding]
    /// Why files could not be read; `nil` where they could.
    public var problem: String?
    /// Whether the asset links verify the Android app of the site, in one sentence; `nil` where there is none.
    public var verification: String?
  }

  /// How often files are looked at. Changes are served within a second.
  private static let interval = Duration.milliseconds(300)

  /// A server for `settings`; the files are read at once.
  ///
  /// - Parameters:
  ///   - settings: What is served, and where.
  ///   - authority: Who vouches for the sites' certificates.
  ///   - onChange: What is told when the files of a site change.
  /// - Throws: `SiteNameError` where hosts of sites cannot be used.
  public init(
    _ settings: ServerSettings, authority: LocalAuthority,
    onChange: @escaping @Sendable (SiteChange) -> Void = { _ in }
  ) throws(SiteNameError) {
    self.settings = settings
    self.authority = authority
    self.onChange = onChange
    directory = try SiteDirectory(settings.sites)
  }

  /// Lets the first site answer for one more host, such as that of a tunnel.
  public func addHost(_ host: String) throws(SiteNameError) { try directory.addAlias(host) }

  /// The time of the stand-in for Apple's network, in seconds since 1970.
  public var time: Int64 { clock.time.seconds }

  /// Lets the stand-in's time go on to `time`, in seconds since 1970; a time that is past changes nothing.
  public func advance(to time: Int64) {
    let seconds = time - clock.time.seconds
    if seconds > 0 { _ = clock.advance(by: seconds) }
  }

  /// Lets the stand-in forget its copies, and show the real time again.
  public func forget() async {
    clock.reset()
    await standIn.withLockedValue { $0 }?.purgeAll()
  }

  /// The sites with what lint says of their files now.
  public var sites: [SiteChange] { directory.sites.map { Self.change(of: $0) } }

  private static func change(of site: ServedSite) -> SiteChange {
    SiteChange(
      site: site.settings.name, findings: site.findings, problem: site.problem,
      verification: site.verification)
  }

  /// What is asked from now on, until the server ends; `nil` where too many listen.
  public func requests() -> AsyncStream<RequestRecord>? {
    guard let events = log.events(after: nil) else { return nil }
    return AsyncStream { continuation in
      let task = Task {
        for await event in events {
          if case .request(let record) = event { continuation.yield(record) }
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter onReady: What is told the addresses once every port is open.
  /// - Throws: An error of NIO where a port cannot be opened, of NIOSSL where TLS cannot be set up.
  public func run(_ onReady: @escaping @Sendable (ServerAddresses) async -> Void = { _ in }) async throws {
    defer { log.finish() }
    let cupboard = CertificateCupboard(authority)
    let tls = try SiteTLS(directory: directory, cupboard: cupboard).configuration()
    let pages = SitePagesTable(settings.sites)
    let secure = SiteResponder(directory: directory, pages: pages, log: log, isSecure: true)
    let plain = SiteResponder(directory: directory, pages: pages, log: log, isSecure: false)
    let ports = NIOLockedValueBox<(https: Int?, http: Int?)>((nil, nil))
    let opened = AsyncStream.makeStream(of: Void.self)
    let settings = settings
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await Listener(
          responder: secure, host: settings.host, port: settings.httpsPort, tls: tls, settings: settings
        ).run { port in
          ports.withLockedValue { $0.https = port }
          opened.continuation.yield()
        }
      }
      group.addTask {
        try await Listener(
          responder: plain, host: settings.host, port: settings.httpPort, tls: nil, settings: settings
        ).run { port in
          ports.withLockedValue { $0.http = port }
          opened.continuation.yield()
        }
      }
      group.addTask { [self] in
        // The interface opens last: it tells where the others are.
        var count = 0
        for await _ in opened.stream {
          count += 1
          if count == 2 { break }
        }
        let (https, http) = ports.withLockedValue { $0 }
        guard let https, let http else { return }
        try await control(secure, plain, https: https, http: http, onReady)
      }
      group.addTask { [self] in await watch() }
      // The first to end, which only a failure or the end of all makes, ends the others.
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func control(
    _ secure: SiteResponder, _ plain: SiteResponder, https: Int, http: Int,
    _ onReady: @escaping @Sendable (ServerAddresses) async -> Void
  ) async throws {
    let addresses = NIOLockedValueBox(
      ServerAddresses(
        host: settings.host, httpsPort: https, httpPort: http, controlPort: settings.controlPort))
    let origin = try OriginFetcher(
      directory, authority, address: Self.reachable(settings.host), port: https, settings: settings.fetching)
    let network = CDNStandIn(clock: clock) { await origin.fetch($0) }
    standIn.withLockedValue { $0 = network }
    var asking = settings.fetching
    asking.userAgent = FetchSettings.device
    let device = ServedDevice(
      network,
      origin: try OriginFetcher(
        directory, authority, address: Self.reachable(settings.host), port: https, settings: asking
      ).fetch, apps: settings.apps)
    let interface = ControlInterface(
      directory: directory, log: log, network: network, secure: secure, plain: plain, authority: authority,
      settings: settings, addresses: addresses, device: device)
    try await Listener(
      responder: interface.responder(), host: "127.0.0.1", port: settings.controlPort, tls: nil,
      settings: settings
    ).run { port in
      addresses.withLockedValue { $0.controlPort = port }
      await onReady(addresses.withLockedValue { $0 })
    }
  }

  /// An address at which this machine itself reaches what listens on `host`.
  private static func reachable(_ host: String) -> String {
    switch host {
    case "0.0.0.0", "localhost": "127.0.0.1"
    case "::", "[::]": "::1"
    default: host
    }
  }

  /// Looks at the files again and again.
  private func watch() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: Self.interval)
      for site in directory.refresh() {
        log.siteChanged(site.settings.name)
        onChange(Self.change(of: site))
      }
    }
  }
}
#endif
