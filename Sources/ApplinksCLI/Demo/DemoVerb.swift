#if Server
import ArgumentParser
import AssociationFetching
import AssociationServer
import Foundation

/// `applinks demo`: the whole chain on this machine in one go.
struct DemoVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "See links open apps: a site, Apple's network and a device on this machine, in one go.",
    discussion: """
      Serves a small shop over TLS on free ports, with a stand-in for Apple's network beside it, and simulates a device \
      with two apps. Opens links there and prints what opened and why; then the site changes, breaks, and time passes on the \
      device. Nothing leaves the machine, and nothing stays on it.

      Ends by itself within seconds. With --keep it prints the address of the page, and ends on SIGINT and SIGTERM.

      Example:
        applinks demo
        applinks demo --keep
      """)

  @Flag(help: "Keep the site running, with its page.")
  var keep = false

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    guard #available(macOS 14, iOS 17, tvOS 17, *) else {
      throw ToolError("The demo needs macOS 14 or later.")
    }
    let site = try DemoSite()
    defer { site.remove() }
    do {
      try await serve(site, console)
    } catch is CancellationError {
      return .success
    } catch let error as WriteError {
      throw error
    } catch let error as ToolError {
      throw error
    } catch {
      throw ToolError("The demo cannot go on: \(Quoted.visible("\(error)"))")
    }
    return .success
  }

  @available(macOS 14, iOS 17, tvOS 17, *)
  private func serve(_ site: DemoSite, _ console: Console) async throws {
    // An authority of this run alone: nobody is asked to trust it.
    let authority = try LocalAuthority()
    var settings = ServerSettings(
      sites: [SiteSettings(host: DemoSite.host, folder: site.folder)], httpsPort: 0, httpPort: 0,
      controlPort: 0, token: ServerSettings.randomToken(),
      fetching: FetchSettings(limits: DemoNetwork.limits),
      certificatePath: keep ? try site.write(certificate: authority.certificateText) : "ca.crt",
      version: ApplinksVersion.current)
    settings.screen = { DemoSite.screen($0, $1) }
    settings.apps = DemoRun.apps
    let server = try SiteServer(settings, authority: authority)
    let opened = AsyncStream.makeStream(of: ServerAddresses.self)
    let token = settings.token
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await server.run { addresses in
          opened.continuation.yield(addresses)
          opened.continuation.finish()
        }
      }
      group.addTask {
        for await addresses in opened.stream {
          try await show(server, addresses, authority, site, token, console)
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  @available(macOS 14, iOS 17, tvOS 17, *)
  private func show(
    _ server: SiteServer, _ addresses: ServerAddresses, _ authority: LocalAuthority, _ site: DemoSite,
    _ token: String, _ console: Console
  ) async throws {
    let network = try DemoNetwork(server, addresses, authority: authority)
    var run = DemoRun(site, network, now: server.time)
    try await run.run()
    try console.output.write(DemoText.table(run.lines))
    guard keep else { return try console.output.write(DemoText.next) }
    // The page begins with a site that is whole, in the present.
    try site.write(DemoSite.laterFile)
    try await network.waitUntilServed(DemoSite.laterFile)
    await server.forget()
    try console.output.write("\nThe page: \(addresses.control)/#token=\(token)\nControl-C ends it.\n")
    await EndSignals.wait()
  }
}
#endif
