import ArgumentParser
import AssetLinks
import PackageReading

/// `applinks android match`: whether an app opens links on Android.
struct AndroidMatchVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Decide whether an app opens links on an Android version, and why.",
    discussion: """
      For every link: whether a tap opens the app, needs the user's choice, or does not open it; the reason; and what \
      each intent filter says. Where Android's behaviour or an input is not known, the answer is "unknown".

      --assetlinks takes FILE for all hosts or HOST=FILE for one, and can be repeated. Without it a host's \
      verification is unknown. Nothing is fetched.

      Ends with 0 when every argument was a URL, whatever the decisions.

      Example:
        applinks android match --manifest AndroidManifest.xml --assetlinks assetlinks.json --api 34 \
      https://shop.example/buy/42
      """)

  @OptionGroup var options: AndroidManifestOptions

  @Option(
    name: .customLong("assetlinks"),
    help: ArgumentHelp("The statement list; can be repeated.", valueName: "[host=]file"),
    transform: AssetLinksArgument.init(argument:))
  var assetLinks: [AssetLinksArgument] = []

  @Option(help: ArgumentHelp("The package, where the manifest does not say.", valueName: "name"))
  var package: String?

  @Option(
    help: ArgumentHelp(
      "The SHA-256 of the certificate that the app is signed with.", valueName: "fingerprint"),
    transform: CertificateFingerprint.init(argument:))
  var certificate: CertificateFingerprint?

  @Option(
    help: ArgumentHelp("The API level of the device.", valueName: "level"),
    transform: APILevel.init(argument:))
  var api: APILevel = .android15

  @Argument(help: ArgumentHelp("The links.", valueName: "url"))
  var urls: [String]

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let app = try options.read(in: console)
    let (manifest, name) = (app.document, app.name)
    if manifest.problemCount > 0 {
      console.note(
        "Note: \(Quoted.text(name)) has \(Quoted.counted(manifest.problemCount, "problem")); "
          + "\"applinks android filters\" lists what is wrong.")
    }
    let decider = try decider(app, console)
    var unreadable = 0
    for text in urls {
      do throws(AndroidLinkError) {
        let decision = decider.decision(for: try AndroidLink(text))
        try? write(decision, text, manifest, console)
      } catch {
        unreadable += 1
        console.note("Error: \(Quoted.text(text)) is no URL to judge: \(error.sentence)")
        if options.format == .json { try console.output.write(ExplanationJSON.error(text, error.sentence)) }
      }
    }
    if unreadable == urls.count { return .misuse }
    return unreadable > 0 ? .failure : .success
  }

  private func decider(_ app: AndroidApp, _ console: Console) throws(ToolError) -> AppLinkDecider {
    let input = ManifestInput(console, limit: options.maxSize.bytes)
    var lists: [String: StatementList] = [:]
    var fallback: StatementList?
    for argument in assetLinks {
      let list = try input.readStatements(argument.file)
      if let host = argument.host { lists[host] = list } else { fallback = list }
    }
    return AppLinkDecider(
      manifest: app.document, level: api, package: package,
      certificate: certificate ?? ownCertificate(app, console), lists: lists, fallback: fallback)
  }

  /// The certificate that a device of the level sees in an APK, where there is just one. That of a bundle says nothing:
  /// the store signs anew.
  private func ownCertificate(_ app: AndroidApp, _ console: Console) -> CertificateFingerprint? {
    guard !assetLinks.isEmpty, let package = app.package, package.kind == .apk else { return nil }
    let certificates = AndroidSignatures(package.archive).certificates(onLevel: api.number)
    guard certificates.count == 1, let certificate = certificates.first else { return nil }
    console.note(
      "Note: judged with the certificate of \(Quoted.text(app.name)), \(certificate.fingerprint.prefix(11))…, which is not "
        + "verified; with Play App Signing devices see another: name it with --certificate.")
    return try? CertificateFingerprint(certificate.fingerprint)
  }

  private func write(
    _ decision: AppLinkDecision, _ link: String, _ manifest: ManifestDocument, _ console: Console
  ) throws {
    switch options.format {
    case .text: try console.output.write(AndroidDecisionText(decision, link, manifest).text)
    case .json: try console.output.write(AndroidDecisionJSON.text(decision, link, manifest))
    }
  }
}
