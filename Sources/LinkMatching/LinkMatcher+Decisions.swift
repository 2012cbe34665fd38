public import LinkSyntax
import PositionedJSON

extension LinkMatcher {
  /// The decision for each app of the file, in file order.
  ///
  /// The host is not judged: ``HostScope`` does that. A link that is not `http` or `https` is no universal link and
  /// matches nothing.
  public func decisions(for url: LinkURL) -> [AppDecision] {
    var scratch = Scratch(self)
    return decisions(for: url, scratch: &scratch)
  }

  /// The decision for each app of the file, in file order, with memory that is used again.
  public func decisions(for url: LinkURL, scratch: inout Scratch) -> [AppDecision] {
    url.bytes.withUnsafeBufferPointer { decide($0, url.parts, scratch: &scratch) }
    return apps.indices.map { decision(ofApp: $0, in: scratch) }
  }

  /// The decision for one app; `noMatch` for an app that the file does not name.
  public func decision(for url: LinkURL, app identifier: String) -> AppDecision {
    decisions(for: url).first { $0.app.hasBytes(of: identifier) }
      ?? AppDecision(app: identifier, decision: .noMatch)
  }

  /// Memory for decisions, so that none is made for each link.
  public struct Scratch: Sendable {
    /// The number of the first matching rule of each entry.
    var best: [UInt32]
    /// Why the decision of an entry is uncertain; empty where the document gives no cause for doubt.
    var doubts: [Uncertainty]
    /// Whether one of ``doubts`` is not empty.
    var isDoubtful = false
    /// Whether the link was one that rules can match.
    var isWeb = false

    /// Forgets the last link, as if it had matched nothing.
    mutating func forget() {
      for entry in best.indices { best[entry] = CompiledRule.none }
      for entry in doubts.indices { doubts[entry] = [] }
      isDoubtful = false
      isWeb = false
    }

    /// Memory for decisions of `matcher`.
    public init(_ matcher: LinkMatcher) {
      best = Array(repeating: CompiledRule.none, count: max(matcher.entryDetails.count, 1))
      doubts = Array(
        repeating: [], count: matcher.tables.alternatives.isEmpty ? 0 : matcher.entryDetails.count)
    }
  }

  /// Decides about a link for all apps at once; ``decision(ofApp:in:)`` reads the answers.
  ///
  /// Allocates nothing for links below a kilobyte. `parts` are those of `url`, whose `needsEncoding`
  /// is false; `scratch` was made for this matcher.
  public func decide(
    _ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts, scratch: inout Scratch
  ) {
    tables.withView { view in decide(url, parts, view, &scratch) }
  }

  @inline(__always)
  func decide(
    _ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts, _ view: MatcherView,
    _ scratch: inout Scratch
  ) {
    scratch.isWeb = parts.isWeb
    scratch.best.withUnsafeMutableBufferPointer { best in
      guard let first = best.baseAddress, let base = url.baseAddress else { return }
      first.update(repeating: CompiledRule.none, count: best.count)
      guard parts.isWeb else { return }
      view.decide(base, parts, first)
    }
    if !tables.alternatives.isEmpty { findDoubts(url, parts, view, &scratch) }
  }

  /// The decision for the app at `index` of ``apps``, after ``decide(_:_:scratch:)``.
  public func decision(ofApp index: Int, in scratch: Scratch) -> AppDecision {
    let app = apps[index]
    if matchesAlways {
      return AppDecision(app: app.identifier, decision: scratch.isWeb ? .match : .noMatch)
    }
    var result = AppDecision(app: app.identifier, decision: .noMatch)
    for entry in app.entries {
      if scratch.isDoubtful { result.uncertain.formUnion(scratch.doubts[entry]) }
      let number = scratch.best[entry]
      guard number != CompiledRule.none else { continue }
      let rule = tables.rules[Int(number)]
      result.decision = rule.options.contains(.isExcluded) ? .exclude : .match
      result.detail = entryDetails[entry]
      result.component = Int(rule.index)
      if isReversedInLastEntry(app, after: entry, result.decision, scratch) {
        result.uncertain.insert(.entryOrder)
      }
      break
    }
    return result
  }

  /// Whether a later entry of the app decides otherwise and the asked version may prefer it: one report says
  /// that iOS 15 takes the last matching entry. Source: SO70099728, observed.
  private func isReversedInLastEntry(
    _ app: App, after entry: Int, _ decision: Decision, _ scratch: Scratch
  ) -> Bool {
    guard app.entries.count > 1, let version = question.version, version.platform == .ios,
      version.number(0) == 15
    else { return false }
    for later in app.entries.reversed() where later > entry {
      let number = scratch.best[later]
      guard number != CompiledRule.none else { continue }
      let isExcluded = tables.rules[Int(number)].options.contains(.isExcluded)
      return isExcluded != (decision == .exclude)
    }
    return false
  }
}

extension LinkMatcher {
  /// The deciding rule of one entry after ``decide(_:_:scratch:)``: its position in `components` or `paths`, and
  /// whether it excludes; `nil` where none matched.
  public func firstRule(
    ofEntry entry: Int, in scratch: Scratch
  ) -> (component: Int, excluded: Bool)? {
    let number = scratch.best[entry]
    guard number != CompiledRule.none else { return nil }
    let rule = tables.rules[Int(number)]
    return (Int(rule.index), rule.options.contains(.isExcluded))
  }
}
