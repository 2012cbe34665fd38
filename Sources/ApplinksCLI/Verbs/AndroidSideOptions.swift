import ArgumentParser
import AssetLinks

/// The Android app of the verbs that judge both platforms.
struct AndroidSideOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Judge the Android app of this manifest too, best the merged one of a build, or of a built app (APK, AAB).",
      valueName: "file"))
  var manifest: String?

  @OptionGroup var values: ManifestValues

  @OptionGroup var app: AndroidAppOptions

  func validate() throws {
    guard manifest == nil else { return }
    if !app.assetLinks.isEmpty || app.certificate != nil || app.package != nil {
      throw ValidationError("--assetlinks, --package and --certificate go with --manifest.")
    }
  }

  /// The Android app, hosts without asset links taken for verified; `nil` where none is named.
  ///
  /// - Parameters:
  ///   - console: Where files are and notes go.
  ///   - limit: The largest file to read, in bytes.
  func read(in console: Console, limit: Int) throws(ToolError) -> AndroidSide? {
    guard let manifest else { return nil }
    let input = ManifestInput(console, limit: limit)
    let app = try input.readApp(manifest, values.settings(input))
    if app.document.problemCount > 0 {
      console.note(
        "Note: \(Quoted.text(app.name)) has \(Quoted.counted(app.document.problemCount, "problem")); "
          + "\"applinks android filters\" lists what is wrong.")
    }
    let decider = try self.app.decider(for: app, input, console, assumesVerification: true)
    return AndroidSide(decider: decider, file: app.name)
  }
}
