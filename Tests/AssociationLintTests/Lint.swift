import AssociationFiles
import AssociationLint
import Findings
import PositionedJSON

/// Short ways to lint a text and to look at what came of it.
enum Lint {
  /// All findings in `text`; the first `↓` is taken out.
  static func findings(_ text: String, settings: LintSettings = LintSettings()) -> [Finding] {
    let bytes = Array(text.replacing("↓", with: "").utf8)
    return AssociationLinter(settings: settings).findings(
      in: AssociationFile(parsing: bytes), name: "site.json")
  }

  /// The names of the rules that find something in `text`, each as often as it does.
  static func rules(_ text: String, settings: LintSettings = LintSettings()) -> [String] {
    findings(text, settings: settings).map(\.rule.name)
  }

  /// The findings of one rule.
  static func findings(_ text: String, of rule: RuleID) -> [Finding] {
    findings(text).filter { $0.rule == rule }
  }

  /// The byte of the marker in `text`.
  static func marker(_ text: String) -> Int? {
    text.firstIndex(of: "↓").map { text.utf8.distance(from: text.startIndex, to: $0) }
  }

  /// `text` after the fixes of `rule`.
  static func mended(_ text: String, by rule: RuleID) -> String {
    let edits = findings(text, of: rule).compactMap(\.fix).flatMap(\.edits)
    return String(decoding: edits.applied(to: Array(text.utf8)).bytes, as: UTF8.self)
  }

  /// A file whose only identifier is `text`.
  static func identifier(_ text: String) -> String { #"{"webcredentials": {"apps": ["\#(text)"]}}"# }

  /// A file with one entry whose keys besides its app are `text`.
  static func entry(_ text: String) -> String {
    #"{"applinks": {"details": [{"appIDs": ["ABCDE12345.com.example.shop"], \#(text)}]}}"#
  }

  /// A file with one component whose keys are `text`.
  static func component(_ text: String) -> String { entry(#""components": [{\#(text)}]"#) }
}
