/// Section 1 of the reference: what has to hold at all.
extension OpeningFact {
  /// App installed: macOS: locally, one copy, an App Store app or one that was launched once.
  public static let installed = OpeningFact(
    1, 1, "App installed",
    "macOS: locally, one copy, an App Store app or one that was launched once", .documented, ["W19"])
  /// The entitlement applinks: covers the host, and the association is approved.
  public static let entitled = OpeningFact(
    1, 2, "The entitlement applinks: covers the host, and the association is approved",
    "", .documented, ["TN"])
  /// A matching rule that does not exclude, for that app.
  public static let matchingRule = OpeningFact(
    1, 3, "A matching rule that does not exclude, for that app",
    "", .documented, ["CMP"])
  /// The user has not chosen the browser for this domain.
  public static let browserNotChosen = OpeningFact(
    1, 4, "The user has not chosen the browser for this domain",
    "", .documented, ["TN", "ASG"])
  /// The way of opening allows it.
  public static let wayAllows = OpeningFact(
    1, 5, "The way of opening allows it",
    "", .documented, ["ALW", "TN"])
  /// If anything of this fails: the URL goes to the default browser.
  public static let elseBrowser = OpeningFact(
    1, 6, "If anything of this fails",
    "the URL goes to the default browser", .documented, ["ALW"])

  /// The rows of the section in its order.
  static let preconditionsRows: [OpeningFact] = [
    .installed, .entitled, .matchingRule, .browserNotChosen, .wayAllows, .elseBrowser,
  ]
}
