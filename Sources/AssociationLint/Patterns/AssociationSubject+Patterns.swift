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
    guard let applinks = file.applinks else { return }
    let domain = applinks.defaults
    if let domain { visit(domain, under: [], parts, body) }
    for detail in applinks.details {
      let defaults = [detail.defaults, domain].compactMap { $0 }
      if let own = detail.defaults { visit(own, under: [domain].compactMap { $0 }, parts, body) }
      if !parts.isDisjoint(with: .components) {
        for component in detail.components { visit(component.keys, under: defaults, parts, body) }
      }
      if parts.contains(.legacyPath) {
        for rule in detail.paths { visit(rule, under: defaults, body) }
      }
    }
  }

  private func visit(
    _ keys: RuleKeys, under defaults: [RuleKeys], _ parts: PatternSite.Parts, _ body: (PatternSite) -> Void
  ) {
    let levels = [keys] + defaults
    let isCaseSensitive = levels.lazy.compactMap(\.caseSensitive).first ?? true
    let isPercentEncoded = levels.lazy.compactMap(\.percentEncoded).first ?? true
    func visit(_ part: PatternSite.Parts, _ pattern: LocatedString, for itemKey: JSONKey? = nil) {
      guard parts.contains(part) else { return }
      body(
        PatternSite(
          part, pattern.value, text: pattern.text, object: keys.value, itemKey: itemKey,
          isCaseSensitive: isCaseSensitive,
          isPercentEncoded: isPercentEncoded))
    }
    if let path = keys.path { visit(.path, path) }
    switch keys.query {
    case .some(.text(let text)): visit(.queryText, text)
    case .some(.items(let items)): for item in items { visit(.queryItem, item.pattern, for: item.key) }
    case .some(.ignored), .none: break
    }
    if let fragment = keys.fragment { visit(.fragment, fragment) }
  }

  /// Whether defaults hold for `paths` is unknown, so a rule that needs percentEncoded asks them all the same.
  private func visit(_ rule: PathRule, under defaults: [RuleKeys], _ body: (PatternSite) -> Void) {
    body(
      PatternSite(
        .legacyPath, rule.value, text: rule.pattern,
        offset: rule.isExcluded ? PathRule.exclusionMark.utf8.count : 0, isCaseSensitive: true,
        isPercentEncoded: defaults.lazy.compactMap(\.percentEncoded).first ?? true))
  }
}
