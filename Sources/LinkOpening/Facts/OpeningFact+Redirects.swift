/// Section 4 of the reference: redirects.
extension OpeningFact {
  /// Tapped URL is not a universal link but redirects to one (from another app): allowed, not preferred: goes through the browser to the app.
  public static let redirectThroughBrowser = OpeningFact(
    4, 1, "Tapped URL is not a universal link but redirects to one (from another app)",
    "allowed, not preferred: goes through the browser to the app", .documented, ["TN"])
  /// Tapped URL is a universal link whose server would redirect: app opens with the tapped URL, no request made.
  public static let tappedLinkFirst = OpeningFact(
    4, 2, "Tapped URL is a universal link whose server would redirect",
    "app opens with the tapped URL, no request made", .folklore, [])
  /// Click trackers, e-mail wrappers: first host has no association: browser opens; then section 3 decides.
  public static let wrapper = OpeningFact(
    4, 3, "Click trackers, e-mail wrappers: first host has no association",
    "browser opens; then section 3 decides", .observed, ["TOLINKU", "IMPACT"])
  /// Claim "the system only ever looks at the first host": too strict: contradicted by TN.
  public static let firstHostOnly = OpeningFact(
    4, 4, "Claim \"the system only ever looks at the first host\"",
    "too strict: contradicted by TN", .documented, ["TN"])
  /// Client-side (JS) redirect without a gesture: usually stays in the browser.
  public static let scriptRedirect = OpeningFact(
    4, 5, "Client-side (JS) redirect without a gesture",
    "usually stays in the browser", .observed, ["IMPACT", "F723275"])
  /// AASA file itself redirected: never accepted.
  public static let fileRedirect = OpeningFact(
    4, 6, "AASA file itself redirected",
    "never accepted", .documented, ["TN"])
  /// iOS 10.3+: App Store links always ask in Safari: confirmation sheet.
  public static let storeLinkAsks = OpeningFact(
    4, 7, "iOS 10.3+: App Store links always ask in Safari",
    "confirmation sheet", .observed, ["BRANCH"])
  /// Some iPads show "Open App?" on every redirect to a universal link: unexplained.
  public static let tabletAsks = OpeningFact(
    4, 8, "Some iPads show \"Open App?\" on every redirect to a universal link",
    "unexplained", .observed, ["Apple forums tag page"])

  /// The rows of the section in its order.
  static let redirectsRows: [OpeningFact] = [
    .redirectThroughBrowser, .tappedLinkFirst, .wrapper, .firstHostOnly, .scriptRedirect, .fileRedirect,
    .storeLinkAsks, .tabletAsks,
  ]
}
