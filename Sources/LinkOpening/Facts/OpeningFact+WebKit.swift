/// Section 3 of the reference: the rule of WebKit, which Safari, `WKWebView` and `SFSafariViewController` share.
extension OpeningFact {
  /// the page did not ask to suppress app links for the next decision.
  public static let notSuppressed = OpeningFact(
    3, 1, "the page did not ask to suppress app links for the next decision",
    "", .documented, ["WK"])
  /// the destination is the main frame.
  public static let mainFrame = OpeningFact(
    3, 2, "the destination is the main frame",
    "", .documented, ["WK"])
  /// the main frame already has a URL, or nothing was ever committed in it.
  public static let frameHasAddress = OpeningFact(
    3, 3, "the main frame already has a URL, or nothing was ever committed in it",
    "", .documented, ["WK"])
  /// host of the current main-frame URL ≠ host of the request URL — plain host comparison, so www. vs. bare counts as different.
  public static let hostsDiffer = OpeningFact(
    3, 4,
    "host of the current main-frame URL ≠ host of the request URL — plain host comparison, so www. vs. bare counts as different",
    "", .documented, ["WK"])
  /// the navigation is not back/forward.
  public static let notBackForward = OpeningFact(
    3, 5, "the navigation is not back/forward",
    "", .documented, ["WK"])
  /// the "open external URLs" policy of the navigation is allow; loads started by the embedding app get allow external schemes but not app links, as does "open in new window" from the context menu.
  public static let policyAllows = OpeningFact(
    3, 6,
    "the \"open external URLs\" policy of the navigation is allow; loads started by the embedding app get allow external schemes but not app links, as does \"open in new window\" from the context menu",
    "", .documented, ["WK"])
  /// Each redirect is a new decision with the page's host still current, so a → b → app-host can open the app from Safari.
  public static let eachRedirect = OpeningFact(
    3, 7,
    "Each redirect is a new decision with the page's host still current, so a → b → app-host can open the app from Safari",
    "", .observed, ["WK", "F723275", "IMPACT"])
  /// Same-host link never opens, even if the page was reached through a redirect from elsewhere.
  public static let sameHostRedirect = OpeningFact(
    3, 8, "Same-host link never opens, even if the page was reached through a redirect from elsewhere",
    "", .folklore, ["WK"])
  /// JS navigation needs the allow policy, i.e. a user gesture or one inherited from the click that loaded the page; a timer of ≥ 1 s drops the gesture.
  public static let scriptNeedsGesture = OpeningFact(
    3, 9,
    "JS navigation needs the allow policy, i.e. a user gesture or one inherited from the click that loaded the page; a timer of ≥ 1 s drops the gesture",
    "", .folklore, ["WKNOTE"])
  /// window.open/new tab by the page follows the same checks in the new page.
  public static let newTab = OpeningFact(
    3, 10, "window.open/new tab by the page follows the same checks in the new page",
    "", .folklore, [])

  /// The rows of the section in its order.
  static let webKitRows: [OpeningFact] = [
    .notSuppressed, .mainFrame, .frameHasAddress, .hostsDiffer, .notBackForward, .policyAllows, .eachRedirect,
    .sameHostRedirect, .scriptNeedsGesture, .newTab,
  ]
}
