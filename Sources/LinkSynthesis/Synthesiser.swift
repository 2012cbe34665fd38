public import LinkSyntax

/// Makes the rules of an association file from links that should open an app and links that should not.
///
/// The host of links is not looked at: a file speaks for one domain, so give the links of one domain.
///
/// ```swift
/// let synthesis = try Synthesiser().synthesise(open: open, browser: browser)
/// print(String(decoding: synthesis.fileText, as: UTF8.self))
/// ```
public struct Synthesiser: Sendable {
  /// How readily links become general rules.
  public var eagerness: Eagerness
  /// The apps of the file; where there are none, a placeholder stands in their place.
  public var appIDs: [String]
  /// The bounds.
  public var limits: SynthesisLimits

  /// A synthesiser.
  public init(
    eagerness: Eagerness = .balanced, appIDs: [String] = [], limits: SynthesisLimits = SynthesisLimits()
  ) {
    self.eagerness = eagerness
    self.appIDs = appIDs
    self.limits = limits
  }

  /// The rules for the given links.
  ///
  /// The result is replayed through `LinkMatcher` on every link before it is returned. The order of the links does
  /// not matter, nor do repeated ones but for their weight; the same links give the same bytes. The cost is about
  /// that of sorting all starts of all links' paths.
  ///
  /// - Throws: ``SynthesisError``, with the links at fault where some cannot be told apart.
  public func synthesise(open: [LinkURL], browser: [LinkURL]) throws(SynthesisError) -> Synthesis {
    guard open.count + browser.count <= limits.links else { throw .tooManyLinks(limit: limits.links) }
    var bytes = 0
    for link in open { bytes += link.bytes.count }
    for link in browser { bytes += link.bytes.count }
    guard bytes <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    guard open.contains(where: { $0.parts.isWeb }) else { throw .nothingToOpen }
    // No rule speaks about links of other schemes: they never open an app this way.
    let set = try SampleSet(
      open: open.filter { $0.parts.isWeb }, browser: browser.filter { $0.parts.isWeb })
    let list = try RuleLearning(eagerness: eagerness, limits: limits).rules(for: set)
    return Synthesis(
      rules: list.rules, appIDs: appIDs.isEmpty ? [RuleFileText.placeholder] : appIDs,
      openCount: set.samples.count { $0.opens }, browserCount: set.samples.count { !$0.opens })
  }
}
