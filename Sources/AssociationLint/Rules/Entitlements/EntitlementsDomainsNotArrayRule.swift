import Entitlements
import Findings
import PositionedJSON

/// Finds associated domains that are not an array.
enum EntitlementsDomainsNotArrayRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "entitlements-domains-not-array",
    title: "Associated domains that are not an array",
    severity: .error,
    why: """
      The entitlement is an array of strings (Apple's page on the entitlement); a value of another type claims no \
      domain.
      """,
    bad: EntitlementsText.file(
      "  <key>\(EntitlementProblem.domainsKey)</key>\n  ↓<string>applinks:shop.example</string>"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    let problems = subject.document.problems.filter { $0.code == .wrongType && $0.isAboutDomains }
    return problems.map { problem in
      subject.finding(
        metadata, at: problem.range, problem.message, help: "Write an array of strings, one for each domain.",
        keyPath: problem.keyPath,
        fix: problem.range.flatMap { fix($0, in: subject.document) })
    }
  }

  /// Puts a lone string into an array. No safe change: the string may name several domains.
  private static func fix(_ range: Range<Int>, in document: EntitlementDocument) -> Fix? {
    guard document.entries.contains(where: { $0.valueRange == range && $0.kind == .string }) else {
      return nil
    }
    return Fix(
      "Put the string into an array",
      edits: [.insert("<array>", at: range.lowerBound), .insert("</array>", at: range.upperBound)],
      isSafe: false)
  }
}
