import ArgumentParser
import AssetLinks

/// `applinks android filters`: what the intent filters of a manifest accept.
struct AndroidFiltersVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "filters",
    abstract: "Show which links the intent filters of a manifest accept, and what is wrong with them.",
    discussion: """
      The data elements of a filter are combined freely: every scheme with every host with every path. All \
      combinations are listed, and those that probably nobody meant are marked with "!".

      Ends with 0 when the manifest was read, whatever is wrong with it.

      Example:
        applinks android filters --manifest app/src/main/AndroidManifest.xml --placeholder host=shop.example
        applinks android filters --manifest app-release.apk
      """)

  @OptionGroup var options: AndroidManifestOptions

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let manifest = try options.read(in: console).document
    switch options.format {
    case .text: try console.output.write(AndroidFiltersText(manifest).text)
    case .json: try console.output.write(AndroidFiltersJSON.text(manifest))
    }
    return .success
  }
}
