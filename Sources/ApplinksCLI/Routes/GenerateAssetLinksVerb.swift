#if Inspection
import ArgumentParser
import AssetLinks
import RouteGeneration

/// `applinks generate assetlinks`: the statement list for routes, with dynamic rules.
struct GenerateAssetLinksVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "assetlinks",
    abstract: "Make the asset links that open an app's routes on Android, with dynamic rules for Android 15.",
    discussion: """
      The same routes always make the same bytes; JSON has no comments of its own, so the file carries no header. Dynamic \
      rules only narrow what the manifest opens. The fingerprint is that of the certificate with which users get the app: \
      with Play App Signing the one in the Play Console.

      Example:
        applinks generate assetlinks --routes Examples/routes --package com.example.app --fingerprint AB:CD:… > assetlinks.json
      """)

  @OptionGroup var files: RouteFilesOptions

  @Option(help: ArgumentHelp("The app's package.", valueName: "name"))
  var package: String

  @Option(
    name: [.customLong("fingerprint"), .customLong("certificate")],
    help: ArgumentHelp(
      "The SHA-256 of a certificate of the app; can be repeated.", valueName: "hex"),
    transform: CertificateFingerprint.init(argument:))
  var fingerprints: [CertificateFingerprint]

  @Option(
    help: ArgumentHelp(
      "The host whose file it is; without it the first host of the routes.", valueName: "host"))
  var domain: String?

  @Flag(help: "Leave the dynamic rules out.")
  var withoutRules = false

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let sources = try RoutesInput(console: console, options: files.options).read()
    let host = try RoutesOnHost(sources, host: domain).host
    let document = AssetLinksDocument(
      try files.map(in: console), host: host, package: package,
      fingerprints: fingerprints.map(\.text), hasRules: !withoutRules)
    try files.write(document.json, in: console)
    return .success
  }
}
#endif
