#if Server
import ArgumentParser
import LinkDiagnosis
import LinkMatching
import LinkOpening

/// `applinks diagnose`: the whole chain from a link to the app that it opens.
struct DiagnoseVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "diagnose",
    abstract: "Walk the whole chain from a link to the app it opens, and say what breaks it.",
    discussion: """
      Link, host, entitlement, the site, Apple's network, the file, the rule, the app's identifier, where the link is \
      tapped and what the user chose: each hop is verified, broken or unknown, with what was seen and the one change \
      that mends it. Unknown is never shown as good. Asks the link's host and Apple's network, and nobody else.

      --follow asks the link's own server too, walks its redirects as a browser would, and says at which an app \
      opens; that may use up links that work once. --rp-id asks about passkeys in place of a link.

      --manifest walks the chain of an Android app instead: link, intent filter, autoVerify, how the host serves its asset \
      links, the statement, up to Android 11 the app's other hosts, from Android 15 on dynamic rules, where the link is \
      tapped and what the user chose. Asks the hosts that must be verified for assetlinks.json, but for those whose list \
      --assetlinks names.

      Ends with 0 where no hop is broken, with 1 where one is, and with 2 for wrong use.

      Example:
        applinks diagnose https://shop.example/buy/42 --entitlements App.entitlements --from messages
        applinks diagnose https://shop.example/buy/42 --manifest app-release.apk --from other-app --choice none
        applinks diagnose --follow https://click.example/a1b2
        applinks diagnose --rp-id shop.example --app ABCDE12345.com.example.shop
      """)

  @OptionGroup var claims: ClaimOptions

  @Option(
    help: ArgumentHelp(
      "The system, such as ios17.4 or macos14; without it one of today.", valueName: "version"),
    transform: OSVersion.init(argument:))
  var os: OSVersion?

  @OptionGroup var opening: OpeningOptions

  @Flag(help: "Walk the redirects of the link.")
  var follow = false

  @Flag(help: "Do not ask Apple's network.")
  var noCdn = false

  @Option(
    help: ArgumentHelp("Ask about passkeys of this relying party in place of a link.", valueName: "domain"))
  var rpId: String?

  @Option(help: "text, json, markdown or html.")
  var format: DiagnosisFormat = .text

  @Option(help: ArgumentHelp("Where the report goes in place of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var cdn: CDNOptions

  @OptionGroup var network: NetworkOptions

  @OptionGroup var android: AndroidSideOptions

  @Argument(help: ArgumentHelp("The link.", valueName: "url"))
  var url: String?

  func validate() throws {
    guard (url == nil) != (rpId == nil) else {
      throw ValidationError("Name a link, or a relying party with --rp-id, and not both.")
    }
    if follow, rpId != nil { throw ValidationError("--follow goes with a link.") }
    if android.manifest != nil,
      follow || rpId != nil || claims.app != nil || claims.entitlements != nil || os != nil
    {
      throw ValidationError(
        "--manifest is about an Android app: leave out --follow, --rp-id, --app, --entitlements and --os.")
    }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let collector = HostCollector(try network.settings.fetcher(in: console), noCdn ? nil : cdn)
    let run = DiagnosisRun(
      app: claims.app, claims: try claims.claims(in: console), version: os, opening: opening.question,
      collector: collector)
    let report: DiagnosisReport
    if let side = try android.read(in: console, limit: SourceReader.defaultLimit) {
      let diagnosis = AndroidDiagnosisRun(side: side, surface: opening.from, choice: opening.choice)
      report = .chain(await diagnosis.diagnose(url ?? "") { await collector.assetLinks(of: $0) })
    } else if let rpId {
      report = .chain(await run.diagnose(.relyingParty(rpId)))
    } else if follow {
      console.note("Note: --follow asks the link's server, which may use up a link that works once.")
      report = .walk(await run.walk(from: url ?? ""))
    } else {
      report = .chain(await run.diagnose(.link(url ?? "")))
    }
    try console.write(format.text(report), to: output)
    return report.hasBroken ? .failure : .success
  }
}
#endif
