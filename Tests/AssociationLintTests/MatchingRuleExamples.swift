import AssociationFiles
import Findings
import PositionedJSON
import Testing

@testable import AssociationLint

/// A rule, so that test arguments print its name.
struct NamedPatternRule: CustomTestStringConvertible, Sendable {
  let rule: any AssociationRule.Type

  var testDescription: String { rule.metadata.id.name }

  static let all = RuleIndex.matching.map(NamedPatternRule.init)
}

/// The findings of one rule in a text.
func patternFindings(_ rule: any AssociationRule.Type, in text: String) -> [Finding] {
  rule.check(AssociationSubject(AssociationFile(parsing: text), name: "aasa"))
}

/// A file with one entry and these components.
func associationText(components: String, applinks: String = "") -> String {
  #"{"applinks": {\#(applinks)"details": [{"appIDs": ["ABCDE12345.com.example.app"], "#
    + #""components": [\#(components)]}]}}"#
}

/// A file with one entry and these legacy paths.
func associationText(paths: String) -> String {
  #"{"applinks": {"apps": [], "details": [{"appID": "ABCDE12345.com.example.app", "paths": [\#(paths)]}]}}"#
}

/// The source text that a finding points at.
func pointedText(_ finding: Finding, in text: String) -> String? {
  finding.place.range.map { String(decoding: Array(text.utf8)[$0.bytes], as: UTF8.self) }
}

/// A text after the fix of a finding.
func mendedText(_ text: String, by finding: Finding) -> String? {
  finding.fix.map { String(decoding: $0.edits.applied(to: Array(text.utf8)).bytes, as: UTF8.self) }
}
