import ArgumentParser
import AssetLinks
import PackageReading

/// What is told about an Android app and the device that it is judged on, for every verb that judges one.
struct AndroidAppOptions: ParsableArguments {
  @Option(
    name: .customLong("assetlinks"),
    help: ArgumentHelp("The statement list; can be repeated.", valueName: "[host=]file"),
    transform: AssetLinksArgument.init(argument:))
  var assetLinks: [AssetLinksArgument] = []

  @Option(help: ArgumentHelp("The Android package, where the manifest does not say.", valueName: "name"))
  var package: String?

  @Option(
    help: ArgumentHelp(
      "The SHA-256 of the certificate that the Android app is signed with.", valueName: "fingerprint"),
    transform: CertificateFingerprint.init(argument:))
  var certificate: CertificateFingerprint?

  @Option(
    help: ArgumentHelp("The API level of the Android device.", valueName: "level"),
    transform: APILevel.init(argument:))
  var api: APILevel = .android15

  /// The app, ready to be asked about links.
  ///
  /// - Parameters:
  ///   - app: The app as it was read.
  ///   - input: What reads the statement lists.
  ///   - console: Where it is noted that the certificate is that of an APK.
  ///   - assumesVerification: Whether hosts without a statement list count as verified.
  ///   - list: The statement list of hosts for which the options name none, before one that they name for all.
  func decider(
    for app: AndroidApp, _ input: ManifestInput, _ console: Console, assumesVerification: Bool,
    fallback list: StatementList? = nil
  ) throws(ToolError) -> AppLinkDecider {
    let (lists, fallback) = try statements(input)
    let isCompared = list != nil || !assetLinks.isEmpty
    return AppLinkDecider(
      manifest: app.document, level: api, package: package,
      certificate: certificate ?? (isCompared ? Self.ownCertificate(of: app, level: api, console) : nil),
      lists: lists,
      fallback: list ?? fallback, assumesVerification: assumesVerification)
  }

  /// The statement lists by host, and the one of all other hosts.
  func statements(_ input: ManifestInput) throws(ToolError) -> (
    lists: [String: StatementList], fallback: StatementList?
  ) {
    var lists: [String: StatementList] = [:]
    var fallback: StatementList?
    for argument in assetLinks {
      let list = try input.readStatements(argument.file)
      if let host = argument.host { lists[host] = list } else { fallback = list }
    }
    return (lists, fallback)
  }

  /// The certificate that a device of the level sees in an APK, where there is just one. That of a bundle says nothing:
  /// the store signs anew.
  static func ownCertificate(
    of app: AndroidApp, level: APILevel, _ console: Console
  ) -> CertificateFingerprint? {
    guard let package = app.package, package.kind == .apk else { return nil }
    let certificates = AndroidSignatures(package.archive).certificates(onLevel: level.number)
    guard certificates.count == 1, let certificate = certificates.first else { return nil }
    console.note(
      "Note: judged with the certificate of \(Quoted.text(app.name)), \(certificate.fingerprint.prefix(11))…, which is not "
        + "verified; with Play App Signing devices see another: name it with --certificate.")
    return try? CertificateFingerprint(certificate.fingerprint)
  }
}
