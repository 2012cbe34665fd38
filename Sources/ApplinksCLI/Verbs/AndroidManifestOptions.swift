import ArgumentParser
import AssetLinks

/// The options of the verbs that read a manifest.
struct AndroidManifestOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The manifest, best the merged one of a build, or the built app itself (APK, AAB); - for standard input.",
      valueName: "file"))
  var manifest: String

  @OptionGroup var values: ManifestValues

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @Option(
    help: ArgumentHelp("The largest file to read, in bytes; K, M and G are understood.", valueName: "size"),
    transform: ByteCount.init(argument:))
  var maxSize: ByteCount = ByteCount(32 << 20)

  /// The app, built or not.
  func read(in console: Console) throws(ToolError) -> AndroidApp {
    let input = ManifestInput(console, limit: maxSize.bytes)
    return try input.readApp(manifest, values.settings(input))
  }
}
