import ArgumentParser
import AssetLinks

/// The options of the verbs that read a manifest.
struct AndroidManifestOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The manifest, best the merged one of a build; - for standard input.", valueName: "file"))
  var manifest: String

  @Option(
    name: .customLong("placeholder"),
    help: ArgumentHelp("The value of ${name} in the manifest; can be repeated.", valueName: "name=value"),
    transform: ManifestPlaceholder.init(argument:))
  var placeholders: [ManifestPlaceholder] = []

  @Option(
    name: .customLong("strings"),
    help: ArgumentHelp(
      "A res/values/*.xml for @string/name; can be repeated, later files win.", valueName: "file"))
  var strings: [String] = []

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @Option(
    help: ArgumentHelp("The largest file to read, in bytes; K, M and G are understood.", valueName: "size"),
    transform: ByteCount.init(argument:))
  var maxSize: ByteCount = ByteCount(32 << 20)

  /// The manifest and its name in messages.
  func read(in console: Console) throws(ToolError) -> (document: ManifestDocument, name: String) {
    let input = ManifestInput(console, limit: maxSize.bytes)
    var settings = ManifestSettings()
    for placeholder in placeholders { settings.placeholders[placeholder.name] = placeholder.value }
    for file in strings { settings.strings.merge(try input.readStrings(file)) }
    return try input.readManifest(manifest, settings)
  }
}
