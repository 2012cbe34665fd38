/// Rules that classify all given links rightly.
public struct Synthesis: Sendable {
  /// The rules in the order in which they are tried.
  public let rules: [SynthesisedRule]
  /// The apps of the file.
  public let appIDs: [String]
  /// How many distinct links the file opens and leaves to the browser; links that no rule can tell apart are one.
  public let openCount: Int
  public let browserCount: Int

  /// The file in the canonical layout.
  public var fileText: [UInt8] { RuleFileText.text(rules, appIDs: appIDs) }
}
