import ArgumentParser
import AssetLinks
import DeviceSimulation

/// What is told about an app that comes to an Android device.
struct AndroidInstallOptions: ParsableArguments {
  @Option(help: ArgumentHelp("On Android: the package, where the manifest does not say.", valueName: "name"))
  var package: String?

  @Option(
    help: ArgumentHelp(
      "On Android: the SHA-256 of the certificate that the app is signed with; an APK says it itself.",
      valueName: "fingerprint"),
    transform: CertificateFingerprint.init(argument:))
  var certificate: CertificateFingerprint?

  @OptionGroup var values: ManifestValues

  /// The largest manifest or part of an app that is read, in bytes.
  private static let limit = 32 << 20

  /// The app in a manifest, APK or AAB, for a device of a level.
  func app(
    _ file: String, version: String?, level: APILevel, in console: Console
  ) throws(ToolError) -> AndroidAppPackage {
    let input = ManifestInput(console, limit: Self.limit)
    let app = try input.readApp(file, values.settings(input))
    guard let package = package ?? app.document.package else {
      throw ToolError(
        "\(Quoted.text(app.name)) does not name its package: add --package, such as --package com.example.shop."
      )
    }
    let certificate =
      certificate ?? AndroidAppOptions.ownCertificate(of: app, level: level, console)
    return AndroidAppPackage(
      package, version: version ?? Self.version(app), certificate: certificate,
      manifest: StoredManifest(elements: app.elements, settings: app.settings))
  }

  /// The version that the manifest names.
  private static func version(_ app: AndroidApp) -> String? {
    app.elements.first?.attributes.first {
      $0.name == "versionName" && $0.namespace == XMLAttributeEvent.androidNamespace
    }?.value
  }
}
