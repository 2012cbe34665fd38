#if Server
import ArgumentParser
import AssociationResponder
import AssociationServer
import Foundation

/// `applinks serve`: sites on this machine, and Apple's network beside them.
struct ServeVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve sites on this machine, with a stand-in for Apple's network and faults on demand.",
    discussion: """
      Serves the files of apps with the right headers, and the pages of FOLDER, over HTTPS (HTTP/2 and HTTP/1.1) and HTTP. \
      Certificates come from an authority that is made once for this user; "applinks ca show" says how devices trust it. \
      Changes of files are served within a second; an invalid file is served as it is, and said so.

      Standard output gets a line for each request and who asked it, standard error everything else. The interface on \
      loopback has an overview (/), what it can do (/openapi.json), and the stand-in for Apple's network (/a/v1/DOMAIN). \
      Sites listen on loopback only unless --host is given.

      With --manifest every site is also judged by whether its asset links verify that Android app, and hosts of the app \
      that no site answers for are named.

      Ends with 0 on SIGINT and SIGTERM, and with 2 where it cannot serve.

      Example:
        applinks serve Examples/shop --domain shop.example
        applinks serve --domain shop.example=site --domain www.shop.example=www --fault www.shop.example=redirect
        applinks serve --domain shop.example=site --manifest app-release.apk
        curl --connect-to ::127.0.0.1:8443 --cacert ca.crt https://shop.example/.well-known/apple-app-site-association
      """)

  @OptionGroup var options: ServeOptions

  @OptionGroup var network: NetworkOptions

  @OptionGroup var android: ServedAppOptions

  @Option(help: "text or json: how requests are written to standard output.")
  var format: MatchFormat = .text

  @Option(help: ArgumentHelp("Append a line of JSON for each request to this file.", valueName: "file"))
  var log: String?

  @Option(
    help: ArgumentHelp(
      "Write the addresses and the token as JSON to this file once everything listens.", valueName: "file"))
  var addresses: String?

  @Option(help: ArgumentHelp("The token for changes; without it a random one.", valueName: "text"))
  var token: String?

  @Option(help: ArgumentHelp("Make the sites public with ngrok or cloudflared.", valueName: "name"))
  var tunnel: String?

  @Argument(
    help: ArgumentHelp("The folder of the site; without one the current folder.", valueName: "folder"))
  var folder: String?

  func validate() throws {
    if let token, token.isEmpty || token.utf8.contains(where: { $0 < 0x21 || $0 > 0x7E }) {
      throw ValidationError("--token takes printable ASCII characters without spaces.")
    }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    guard #available(macOS 14, iOS 17, tvOS 17, *) else {
      throw ToolError("Serving needs macOS 14 or later.")
    }
    let store: AuthorityStore
    let authority: LocalAuthority
    do {
      store = try AuthorityStore(environment: console.environment)
      let (made, isNew) = try store.loadOrMake()
      authority = made
      if isNew {
        console.note(
          "A local authority was made in \(Quoted.visible(store.folder)): \"applinks ca show\" says how it is trusted."
        )
      }
    } catch {
      throw ToolError("\(error)")
    }
    let settings = try settings(store, console)
    let tunnel = try tunnel.map { name throws(ToolError) in try TunnelProgram(name, in: console) }
    let server: SiteServer
    do throws(SiteNameError) {
      server = try SiteServer(settings, authority: authority) { console.note(ServeRun.sentence($0)) }
    } catch {
      throw ToolError(error.description)
    }
    let run = ServeRun(
      server: server, settings: settings, format: format, logFile: try logFile(console),
      addressFile: addresses,
      tunnel: tunnel, console: console)
    do {
      try await run.run()
    } catch let error as WriteError {
      throw error
    } catch is CancellationError {
      return .success
    } catch {
      throw ToolError("The sites cannot be served: \(Self.words(error))")
    }
    return .success
  }

  @available(macOS 14, iOS 17, tvOS 17, *)
  private func settings(_ store: AuthorityStore, _ console: Console) throws(ToolError) -> ServerSettings {
    let limit = OpenFileLimit.raise()
    return ServerSettings(
      sites: try sites(console), host: options.host, httpsPort: Int(options.httpsPort),
      httpPort: Int(options.httpPort), controlPort: Int(options.controlPort),
      token: token ?? ServerSettings.randomToken(), fetching: try network.settings.fetchSettings(in: console),
      // Each listener gets a part; files, the log and what is fetched need some too.
      mostConnections: max(limit / 3 - 64, 64), certificatePath: store.certificatePath,
      version: ApplinksVersion.current)
  }

  private func sites(_ console: Console) throws(ToolError) -> [SiteSettings] {
    var sites: [SiteSettings] = []
    for domain in options.domains {
      sites.append(SiteSettings(host: domain.host, folder: domain.folder ?? folder ?? "."))
    }
    // The folder is a site for every other host where no host takes it.
    if options.domains.isEmpty || (folder != nil && options.domains.allSatisfy { $0.folder != nil }) {
      sites.append(SiteSettings(host: nil, folder: folder ?? "."))
    }
    let app = try android.claim(in: console)
    for index in sites.indices {
      sites[index].androidApp = app
      let path = console.absolute(sites[index].folder)
      guard FileReader.isFolder(path) else {
        throw ToolError("\(Quoted.text(sites[index].folder)) is no folder: name the folder of a site.")
      }
      sites[index].folder = path
      sites[index].oneTimePaths = Set(options.oneTimePaths)
    }
    for argument in options.faults {
      let meant = sites.indices.filter { argument.site == nil || sites[$0].name == argument.site }
      guard !meant.isEmpty else {
        throw ToolError(
          "No site is called \(Quoted.text(argument.site ?? ""))"
            + "\(NearestWord.question(argument.site ?? "", among: sites.map(\.name)))")
      }
      for index in meant { sites[index].fault = argument.fault }
    }
    return sites
  }

  private func logFile(_ console: Console) throws(ToolError) -> FileHandle? {
    guard let log else { return nil }
    let descriptor = open(console.absolute(log), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ToolError("\(Quoted.text(log)) cannot be written: \(SystemError.phrase(errno)).")
    }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// The words of an error of the network.
  private static func words(_ error: any Error) -> String {
    let text = "\(error)"
    if text.contains("Address already in use") || text.contains("errno: 98") || text.contains("errno: 48") {
      return "a port is in use: give others with --https-port, --http-port and --control-port (0 for any)."
    }
    if text.contains("Permission denied") {
      return "a port below 1024 needs more rights: give others with --https-port and --http-port."
    }
    return Quoted.visible(text)
  }
}
#endif
