/// Section 5 of the reference: the user's stored choice.
extension OpeningFact {
  /// long-press › Open in App / Open in Safari: sets the device default for the domain; repeat to change.
  public static let menuChoice = OpeningFact(
    5, 1, "long-press › Open in App / Open in Safari",
    "sets the device default for the domain; repeat to change", .documented, ["TN"])
  /// status-bar breadcrumb back to Safari (iOS 9 era): links of the domain keep opening in Safari.
  public static let breadcrumb = OpeningFact(
    5, 2, "status-bar breadcrumb back to Safari (iOS 9 era)",
    "links of the domain keep opening in Safari", .documented, ["ASG"])
  /// OPEN in the Smart App Banner: switches back to the app.
  public static let bannerOpens = OpeningFact(
    5, 3, "OPEN in the Smart App Banner",
    "switches back to the app", .documented, ["ASG"])
  /// long-press › Open in New Tab (iOS 11 beta): also switched universal links off for that app.
  public static let newTabChoice = OpeningFact(
    5, 4, "long-press › Open in New Tab (iOS 11 beta)",
    "also switched universal links off for that app", .observed, ["R32840545"])
  /// macOS: links open in the browser by default; Safari offers the app; once accepted they keep opening in the app.
  public static let macBrowserFirst = OpeningFact(
    5, 5, "macOS",
    "links open in the browser by default; Safari offers the app; once accepted they keep opening in the app",
    .documented, ["W19"])
  /// visible in swcutil show: User Approval.
  public static let recordShowsChoice = OpeningFact(
    5, 6, "visible in swcutil show",
    "User Approval", .documented, ["TN"])
  /// NSWorkspace.OpenConfiguration.requiresUniversalLinks may fail if the user disabled opening in that app.
  public static let requiredLinkMayFail = OpeningFact(
    5, 7,
    "NSWorkspace.OpenConfiguration.requiresUniversalLinks may fail if the user disabled opening in that app",
    "", .documented, ["RUL"])

  /// The rows of the section in its order.
  static let choicesRows: [OpeningFact] = [
    .menuChoice, .breadcrumb, .bannerOpens, .newTabChoice, .macBrowserFirst, .recordShowsChoice,
    .requiredLinkMayFail,
  ]
}
