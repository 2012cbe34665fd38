#if Inspection
import ArgumentParser
import AssetLinks
import FindingReports
import LinkAnalysis
import LinkMatching
import LinkRouting
import SourceReading

/// `applinks routes check`: whether both platforms' files open the links of routes, and no others, and whether released
/// versions can show them.
struct RoutesCheckVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Prove that both platforms' files open an app's routes and nothing else, or show which links say otherwise.",
    discussion: """
      Asks in both directions: whether the file opens every link that a route prints, and whether a route takes every link \
      that the file opens. Each answer is a proof, or a shortest link that both sides were asked about. Links that no router \
      takes, such as path traversals, and other spellings of the same link (/%61bout for /about) do not count.

      --in is the association file of iOS, --manifest and --assetlinks are Android's; with --released, each route map of a \
      folder (see "routes map") is asked which links its version would be handed and could not show.

      Routes are read from Swift sources as they are; those for the app only must not open. A parameter of a type whose texts \
      are not known from the sources counts as any text in the first direction, and leaves the second one unproved.

      Ends with 1 when a link says otherwise or something cannot be decided.

      Example:
        applinks routes check --routes Examples/routes --in apple-app-site-association --app ABCDE12345.com.example.app
        applinks routes check --routes Examples/routes --manifest AndroidManifest.xml --assetlinks assetlinks.json
        applinks routes check --routes Examples/routes --in apple-app-site-association --released releases
      """)

  @OptionGroup var options: RoutesOptions

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The association file, or what holds it.", valueName: "source"))
  var source: String?

  @Option(help: "The app; without it any app of the file.")
  var app: String?

  @Option(
    help: ArgumentHelp(
      "The Android manifest, best the merged one of a build, or the built app itself (APK, AAB).",
      valueName: "file"))
  var manifest: String?

  @Option(
    name: .customLong("assetlinks"),
    help: ArgumentHelp(
      "The statement list of the host; without it the host counts as verified.", valueName: "file"))
  var assetLinks: String?

  @Option(help: ArgumentHelp("The Android package, where the manifest does not say.", valueName: "name"))
  var package: String?

  @Option(
    help: ArgumentHelp("The API level of the Android device.", valueName: "level"),
    transform: APILevel.init(argument:))
  var api: APILevel = .android15

  @OptionGroup var values: ManifestValues

  @Option(
    help: ArgumentHelp("A folder with the route maps of released versions.", valueName: "folder"))
  var released: String?

  @Option(
    help: ArgumentHelp(
      "The host whose file it is; without it the first host of the routes.", valueName: "host"))
  var domain: String?

  @Option(
    help: ArgumentHelp(
      "The system that reads the association file, such as ios17.4; without it every key is read.",
      valueName: "version"),
    transform: OSVersion.init(argument:))
  var os: OSVersion?

  @OptionGroup var work: AnalysisWork

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func validate() throws {
    guard source != nil || manifest != nil || released != nil else {
      throw ValidationError("say what to check: --in, --manifest or --released")
    }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let sources = try RoutesInput(console: console, options: options).read()
    let routes = try RoutesOnHost(sources, host: domain)
    let matcher = try await matcher(console)
    let ios = try matcher.map { try RouteProofReport(proof: proof($0, routes), routes: routes) }
    let android = try manifest.map { try self.android($0, routes, console) }
    let releases = try released.map { try self.releases($0, matcher, routes, console) }
    if format == .json {
      try console.output.write(json(ios, android, releases))
    } else {
      let texts = [ios?.text, android?.text, releases?.text].compactMap { $0 }
      try console.output.write(texts.joined())
    }
    let isProved =
      ios.map { $0.proof.unopened.isEmpty && $0.proof.unparsed.isEmpty && $0.proof.undecided.isEmpty }
      != false
      && android.map { proof in
        proof.proof.obstacle == nil && proof.proof.unopened.isEmpty && proof.proof.unparsed.isEmpty
          && proof.proof.unknown.isEmpty
      } != false
      && releases?.releases.allSatisfy { $0.proof.unshown.isEmpty && $0.proof.undecided.isEmpty } != false
    return sources.problems.allSatisfy(\.isWarning) && isProved ? .success : .failure
  }

  private func json(
    _ ios: RouteProofReport?, _ android: AndroidRouteReport?, _ releases: ReleaseReport?
  ) -> String {
    // Without the other questions the object is that of the association file alone.
    var json = JSONText()
    json.object { object in
      ios?.write(to: &object)
      if ios == nil, let host = android?.routes.host ?? releases?.routes.host { object.member("host", host) }
      if let android { object.object("android") { android.write(to: &$0) } }
      if let releases { object.array("released") { releases.write(to: &$0) } }
    }
    return json.text + "\n"
  }

  private func matcher(_ console: Console) async throws -> LinkMatcher? {
    guard let source else { return nil }
    let input = MatcherInput(
      console, limit: work.maxSize.bytes, apps: app.map { [$0] } ?? [], network: work.network.settings)
    return try await input.read(source, LinkMatcher.Question(version: os)).matcher
  }

  private func proof(_ matcher: LinkMatcher, _ routes: RoutesOnHost) throws(ToolError) -> RouteProof {
    do throws(AnalysisError) {
      return try RouteProof(matcher, app: app, routes: routes.provable, limits: work.limits) {
        routes.takes($0.text(host: routes.host))
      }
    } catch {
      throw ToolError(error.message)
    }
  }

  private func android(
    _ manifest: String, _ routes: RoutesOnHost, _ console: Console
  ) throws(ToolError) -> AndroidRouteReport {
    let input = ManifestInput(console, limit: work.maxSize.bytes)
    let document = try input.readApp(manifest, values.settings(input)).document
    var list: StatementList?
    if let assetLinks { list = try input.readStatements(assetLinks) }
    let decider = AppLinkDecider(manifest: document, level: api, package: package, fallback: list)
    do throws(AnalysisError) {
      let proof = try AndroidRouteProof(
        decider, host: routes.host, routes: routes.provable, limits: work.limits
      ) { routes.takes($0.text(host: routes.host)) }
      return AndroidRouteReport(proof: proof, routes: routes)
    } catch {
      throw ToolError(error.message)
    }
  }

  private func releases(
    _ folder: String, _ matcher: LinkMatcher?, _ routes: RoutesOnHost, _ console: Console
  ) throws(ToolError) -> ReleaseReport {
    var proofs: [(version: String, proof: ReleaseProof)] = []
    for release in try ReleasedMaps(folder, in: console).releases {
      let (old, table) = try routes.others(release.map)
      do throws(AnalysisError) {
        let proof = try ReleaseProof(
          matcher, app: app, routes: routes.provable, released: old, limits: work.limits
        ) { table.firstRoute($0.text(host: routes.host), trust: .confirmed) != nil }
        proofs.append((release.version, proof))
      } catch {
        throw ToolError(error.message)
      }
    }
    return ReleaseReport(releases: proofs, routes: routes)
  }
}
#endif
