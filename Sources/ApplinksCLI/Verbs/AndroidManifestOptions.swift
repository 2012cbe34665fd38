import ArgumentParser
import AssetLinks

/// The options of the verbs that read a manifest.
struct AndroidManifestOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The manifest, best the merged one of a build; - for standard input.", valueName: "file"))
  var manifest: String

  @OptionGroup var values: ManifestValues

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @Option(
    help: ArgumentHelp("The largest file to read, in bytes; K, M and G are understood.", valueName: "size"),
    transform: ByteCount.init(argument:))
  var maxSize: ByteCount = ByteCount(32 << 20)

  /// The manifest and its name in messages.
  func read(in console: Console) throws(ToolError) -> (document: ManifestDocument, name: String) {
    let input = ManifestInput(console, limit: maxSize.bytes)
    return try input.readManifest(manifest, values.settings(input))
  }
}
