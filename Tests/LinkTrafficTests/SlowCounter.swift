import LinkMatching
import LinkSyntax
import PositionedJSON

/// Counts links the obvious way: one after the other, by their explanations, with dictionaries of strings.
struct SlowCounter {
  let matcher: LinkMatcher
  let newMatcher: LinkMatcher?
  let apps: [String]?
  let host: String?
  let domain: String?

  var kinds: [String: Int] = [:]
  var hits: [String: Int] = [:]
  var possible: [String: Int] = [:]
  var matched: [String: Int] = [:]
  var excluded: [String: Int] = [:]
  var prefixes: [String: Int] = [:]
  var changes: [String: Int] = [:]
  var changedLinks = 0
  var undecided = 0
  var withFragment = 0

  mutating func count(_ target: String) {
    guard let url = url(target) else { return kinds["unreadable", default: 0] += 1 }
    guard url.scheme == "http" || url.scheme == "https" else { return kinds["otherScheme", default: 0] += 1 }
    if let domain, url.host != domain { return kinds["otherHost", default: 0] += 1 }
    let decisions = matcher.decisions(for: url).filter { apps?.contains($0.app) ?? true }
    let words = Set(decisions.map(\.decision))
    kinds[
      words.contains(.match) ? "matched" : words.contains(.exclude) ? "excluded" : "unclaimed", default: 0] +=
      1
    for rule in Set(decisions.compactMap(place)) { hits[rule, default: 0] += 1 }
    for decision in decisions {
      if decision.decision == .match { matched[decision.app, default: 0] += 1 }
      if decision.decision == .exclude { excluded[decision.app, default: 0] += 1 }
    }
    if words.isDisjoint(with: [.match, .exclude]) { prefixes[prefix(url.path), default: 0] += 1 }
    if url.fragment != nil { withFragment += 1 } else { countPossible(url) }
    if let newMatcher { countChanges(url, decisions, newMatcher) }
  }

  private func url(_ target: String) -> LinkURL? {
    if target.hasPrefix("/") { return host.flatMap { try? LinkURL("https://\($0)\(target)") } }
    return try? LinkURL(target)
  }

  private func place(_ decision: AppDecision) -> String? {
    guard let detail = decision.detail, let component = decision.component else { return nil }
    return "\(detail).\(component)"
  }

  private func prefix(_ path: String) -> String {
    let beforeSession = String(path.prefix { $0 != ";" })
    let parts = beforeSession.split(separator: "/", omittingEmptySubsequences: false)
    if path.isEmpty { return "/" }
    return parts.count > 2 ? "/\(parts[1])/" : beforeSession
  }

  private mutating func countPossible(_ url: LinkURL) {
    var rules: Set<String> = []
    for app in matcher.explanation(for: url).apps where apps?.contains(app.decision.app) ?? true {
      let first = app.trials.first { $0.isMatch || $0.mismatch?.part == .fragment }
      if let first, !first.isMatch { rules.insert("\(first.detail).\(first.index)") }
    }
    for rule in rules { possible[rule, default: 0] += 1 }
    if !rules.isEmpty { undecided += 1 }
  }

  private mutating func countChanges(_ url: LinkURL, _ old: [AppDecision], _ matcher: LinkMatcher) {
    var isChanged = false
    let new = matcher.decisions(for: url).filter { apps?.contains($0.app) ?? true }
    for app in Set((old + new).map(\.app)) {
      let before = old.first { $0.app == app }
      let after = new.first { $0.app == app }
      let places = "\(before.flatMap(place) ?? "-") \(after.flatMap(place) ?? "-")"
      switch (before?.decision == .match, after?.decision == .match) {
      case (false, true): changes["opens \(app) \(places)", default: 0] += 1
      case (true, false): changes["closes \(app) \(places)", default: 0] += 1
      case (true, true):
        guard source(before, self.matcher) != source(after, matcher) else { continue }
        changes["moves \(app) \(places)", default: 0] += 1
      case (false, false): continue
      }
      isChanged = true
    }
    if isChanged { changedLinks += 1 }
  }

  private func source(_ decision: AppDecision?, _ matcher: LinkMatcher) -> String? {
    let entry = matcher.entries.first { $0.detail == decision?.detail }
    return entry?.rules.first { $0.index == decision?.component }?.value.sourceText
  }
}
