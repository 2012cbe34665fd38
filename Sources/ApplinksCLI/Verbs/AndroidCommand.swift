import ArgumentParser

/// `applinks android`: the verbs about Android's side.
struct AndroidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "android",
    abstract: "Judge Android App Links: manifests, asset links and what a device says.",
    discussion: """
      Example:
        applinks android match --manifest AndroidManifest.xml --assetlinks assetlinks.json https://shop.example/buy/42
        applinks android certificates app-release.apk --assetlinks assetlinks.json
        adb shell pm get-app-links com.example.shop | applinks android explain
      """,
    subcommands: [
      AndroidMatchVerb.self, AndroidFiltersVerb.self, AndroidExplainVerb.self, AndroidCertificatesVerb.self,
    ])
}
