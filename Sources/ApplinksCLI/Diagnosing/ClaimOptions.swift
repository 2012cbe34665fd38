import ArgumentParser
import LinkDiagnosis

/// The options that say which app a question is about, and what it claims.
struct ClaimOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The identifier of the app, such as ABCDE12345.com.example.shop.", valueName: "identifier"))
  var app: String?

  @Option(
    help: ArgumentHelp(
      "The app's entitlements, whose domains and identifier count.", valueName: "file"))
  var entitlements: String?

  /// What the app claims; `nil` where no entitlements are named.
  func claims(in console: Console) throws(ToolError) -> AppClaims? {
    guard let entitlements else { return nil }
    return AppClaims(
      try EntitlementInput.read(entitlements, in: console), name: Quoted.visible(entitlements))
  }
}
