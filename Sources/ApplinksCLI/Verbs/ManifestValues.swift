import ArgumentParser
import AssetLinks

/// What stands for placeholders and string resources in a manifest that no build has merged.
struct ManifestValues: ParsableArguments {
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

  /// The settings to read a manifest with; `input` reads the string resources.
  func settings(_ input: ManifestInput) throws(ToolError) -> ManifestSettings {
    var settings = ManifestSettings()
    for placeholder in placeholders { settings.placeholders[placeholder.name] = placeholder.value }
    for file in strings { settings.strings.merge(try input.readStrings(file)) }
    return settings
  }
}
