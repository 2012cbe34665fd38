import AssociationLint
import Findings
import PositionedJSON

/// Tells why the findings at a place matter.
struct FindingHover {
  /// What to show; `nil` where nothing was found.
  let hover: Hover?

  /// The most findings that are told.
  private static let maximum = 5

  init(_ findings: [Finding], offset: Int) {
    let here = findings.filter {
      guard let range = $0.place.range?.bytes else { return false }
      return range.lowerBound <= offset && offset <= max(range.upperBound, range.lowerBound + 1)
    }
    guard let first = here.first, let range = first.place.range?.bytes else {
      hover = nil
      return
    }
    var seen: Set<RuleID> = []
    let parts = here.filter { seen.insert($0.rule).inserted }.prefix(Self.maximum).compactMap(Self.text)
    hover = parts.isEmpty ? nil : Hover(markdown: parts.joined(separator: "\n\n"), range: range)
  }

  /// The page of a finding's rule in short.
  private static func text(_ finding: Finding) -> String? {
    guard let rule = RuleIndex.metadata(for: finding.rule) else { return nil }
    return RulePage.markdown(rule)
  }
}
