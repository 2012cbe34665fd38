import ArgumentParser
import AssetLinks
import AssociationServer
import PackageReading

/// The Android app whose links the served sites are to open.
struct ServedAppOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The Android app: its manifest, or the built app (APK, AAB).", valueName: "file"))
  var manifest: String?

  @Option(help: ArgumentHelp("The Android package, where the manifest does not say.", valueName: "name"))
  var package: String?

  @Option(
    help: ArgumentHelp(
      "The SHA-256 of the certificate that the Android app is signed with; an APK says it itself.",
      valueName: "fingerprint"),
    transform: CertificateFingerprint.init(argument:))
  var certificate: CertificateFingerprint?

  @OptionGroup var values: ManifestValues

  func validate() throws {
    if manifest == nil, package != nil || certificate != nil {
      throw ValidationError("--package and --certificate go with --manifest.")
    }
  }

  /// What the app asks of sites; `nil` where none is named.
  func claim(in console: Console) throws(ToolError) -> AndroidClaim? {
    guard let manifest else { return nil }
    let input = ManifestInput(console, limit: 32 << 20)
    let app = try input.readApp(manifest, values.settings(input))
    guard let package = package ?? app.document.package else {
      throw ToolError(
        "\(Quoted.text(app.name)) does not name its package: add --package, such as --package com.example.shop."
      )
    }
    // Up to Android 11 all of them are verified; later ones ask for no other hosts.
    let lenient = app.document.verificationCandidates(level: .android6).map(\.verificationHost)
    var seen: Set<String> = []
    return AndroidClaim(
      package: package, certificates: certificate.map { [$0] } ?? Self.certificates(of: app),
      hosts: lenient.filter { seen.insert($0).inserted })
  }

  /// The certificates that devices go by, from the app's oldest version of Android on. A bundle's says nothing: the store
  /// signs anew.
  private static func certificates(of app: AndroidApp) -> [CertificateFingerprint] {
    guard let package = app.package, package.kind == .apk else { return [] }
    return AndroidSignatures(package.archive).certificates(fromLevel: app.document.minimumLevel?.number ?? 1)
      .compactMap { try? CertificateFingerprint($0.fingerprint) }
  }
}
