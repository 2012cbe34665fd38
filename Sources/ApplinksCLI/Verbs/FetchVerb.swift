#if Server
import ArgumentParser
import AssociationFetching
import FindingReports
import HostingEvidence

/// `applinks fetch`: a domain's file, with everything that was seen on the way.
struct FetchVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Get a domain's association file, and show how it was served.",
    discussion: """
      Asks each address of the domain once, follows no redirect and tries nothing twice. Shows what each answered, \
      its certificates and times, and what the file says. --raw prints the file as it came and nothing else.

      Private, loopback and other reserved addresses are refused unless --allow-private is given. Behind a proxy \
      (HTTPS_PROXY) addresses and certificates are unknown.

      Ends with 0 where a device could read the file, with 1 where it could not, and with 2 where nothing answered.

      Example:
        applinks fetch shop.example
        applinks fetch --from cdn --raw shop.example
      """)

  /// Where the file is asked for.
  enum Place: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// In `/.well-known/` of the domain.
    case origin
    /// At the root of the domain, which is deprecated.
    case root
    /// At Apple's content delivery network.
    case cdn
  }

  @Option(help: "origin, root (deprecated) or cdn.")
  var from: Place = .origin

  @Flag(help: "Print the file as it came.")
  var raw = false

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @OptionGroup var cdn: CDNOptions

  @OptionGroup var network: NetworkOptions

  @Option(
    help: ArgumentHelp("The largest body to read, in bytes; K, M and G are understood.", valueName: "size"),
    transform: ByteCount.init(argument:))
  var maxSize: ByteCount = ByteCount(1 << 20)

  @Argument(help: ArgumentHelp("The domain.", valueName: "domain"))
  var domain: String

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let host = try NetworkSettings.host(domain)
    var settings = network.settings
    settings.maximumBody = maxSize.bytes
    let url: WebAddress
    switch from {
    case .origin: url = WebAddress(host: host, target: HostedFile.Role.wellKnown.path)
    case .root: url = WebAddress(host: host, target: HostedFile.Role.root.path)
    case .cdn: url = cdn.address(of: host)
    }
    let file = HostedFile(
      from == .root ? .root : .wellKnown, await (try settings.fetcher(in: console)).fetch(FetchRequest(url)))
    if from == .root {
      console.note("Note: the root is deprecated; devices read /.well-known/ first or only.")
    }
    if raw {
      guard let response = file.response else { throw ToolError(Self.nothing(file)) }
      try console.output.write(response.body.bytes)
    } else {
      try console.output.write(format == .json ? Self.json(file) : Self.text(file))
    }
    guard file.response != nil else {
      console.note("Error: \(Self.nothing(file))")
      return .misuse
    }
    let isTrusted = file.attempt?.tls.value?.isTrusted ?? true
    return file.content != nil && isTrusted ? .success : .failure
  }

  private static func nothing(_ file: HostedFile) -> String {
    let reason =
      file.attempt?.failure.map { $0.clause }
      ?? file.attempt?.reservation.map { "it leads to \($0.phrase); add --allow-private" }
      ?? (file.evidence.resolution.value?.failure ?? .notFound).clause
    return "\(Quoted.text(file.name)) gave no answer: \(Quoted.visible(reason))."
  }

  private static func text(_ file: HostedFile) -> String {
    var lines = EvidenceText.lines(file.evidence)
    lines += PlatformText.lines(file.response)
    if let response = file.response, response.status == 200 {
      lines += FileSummary(response.body.bytes).lines
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func json(_ file: HostedFile) -> String {
    var json = JSONText()
    json.object { object in
      EvidenceJSON.write(file.evidence, to: &object)
      PlatformText.write(file.response, to: &object)
      if let response = file.response, response.status == 200 {
        object.object("file") { FileSummary(response.body.bytes).write(to: &$0) }
      }
    }
    return json.text + "\n"
  }
}
#endif
