/// Rules that classify all given links rightly.
public struct Synthesis: Sendable {
  /// The rules in the order in which they are tried.
  public let rules: [SynthesisedRule]
  /// The apps of the file.
  public let appIDs: [String]
  /// How many different links the file opens; links that no rule can tell apart count as one.
  public let openCount: Int
  /// How many different links the file leaves to the browser.
  public let browserCount: Int

  /// The file in the canonical layout. Made anew at each call.
  public var fileText: [UInt8] { RuleFileText.text(rules, appIDs: appIDs) }

  /// The app identifier that stands in a file for which none was named.
  public static let placeholderAppID = RuleFileText.placeholder
}
