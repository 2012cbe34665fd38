import AssociationFiles
import Findings
import PositionedJSON

extension AssociationSubject {
  /// What a rule has to say about one pattern.
  struct PatternFault {
    /// The bytes at fault, in the pattern.
    var range: Range<Int>
    var message: String
    var help: String
    var related: [RelatedPlace] = []
    var fix: Fix?
  }

  /// The findings that `judge` has about the patterns for these parts of a link, in the order of the text.
  func findings(
    _ rule: RuleMetadata, in parts: PatternSite.Parts, judge: (PatternSite) -> PatternFault?
  ) -> [Finding] {
    var findings: [Finding] = []
    forEachPattern(in: parts) { site in
      guard let fault = judge(site) else { return }
      findings.append(
        finding(
          rule, at: site.range(fault.range), fault.message, help: fault.help, related: fault.related,
          fix: fault.fix))
    }
    return findings.inTextOrder
  }

  /// The findings that `judge` has about the names of query items, in the order of the text; the range of a fault and
  /// its fix are the whole name.
  func findings(
    _ rule: RuleMetadata, aboutItemNames judge: (PatternSite, JSONKey) -> NameFault?
  ) -> [Finding] {
    var findings: [Finding] = []
    forEachPattern(in: .queryItem) { site in
      guard let key = site.itemKey, let fault = judge(site, key) else { return }
      let edit = TextEdit(range: key.range, replacement: JSONQuoting.quoted(fault.mended))
      findings.append(
        finding(
          rule, at: key.range, fault.message, help: fault.help,
          fix: Fix(fault.fixTitle, edits: [edit], isSafe: false)))
    }
    return findings
  }

  /// What a rule has to say about the name of a query item.
  struct NameFault {
    var message: String
    var help: String
    var fixTitle: String
    /// The name without the fault.
    var mended: [UInt8]
  }

  /// Hands every pattern for these parts of a link to `body`.
  func forEachPattern(in parts: PatternSite.Parts, _ body: (PatternSite) -> Void) {
    for site in patterns where parts.contains(site.part) { body(site) }
  }
}
