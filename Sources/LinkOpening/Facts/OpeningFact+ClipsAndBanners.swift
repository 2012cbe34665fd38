/// Section 9 of the reference: App Clips and the Smart App Banner.
extension OpeningFact {
  /// Installing the full app replaces the clip; from then on invocations open the app, which must have the same association.
  public static let clipReplaced = OpeningFact(
    9, 1,
    "Installing the full app replaces the clip; from then on invocations open the app, which must have the same association",
    "", .documented, ["ACC"])
  /// Entry points: App Clip Code, NFC, QR, Siri suggestion, Maps, Smart App Banner / card in Safari and SFSafariViewController, Messages; iOS 17: other apps.
  public static let clipEntryPoints = OpeningFact(
    9, 2,
    "Entry points: App Clip Code, NFC, QR, Siri suggestion, Maps, Smart App Banner / card in Safari and SFSafariViewController, Messages; iOS 17: other apps",
    "", .documented, ["ACC"])
  /// The system checks the invocation URL's domain against the association before launch.
  public static let clipChecked = OpeningFact(
    9, 3, "The system checks the invocation URL's domain against the association before launch",
    "", .documented, ["ACC"])
  /// No wildcard for appclips; only apps in the file.
  public static let clipNoWildcard = OpeningFact(
    9, 4, "No wildcard for appclips; only apps in the file",
    "", .documented, ["SAD", "F664913"])
  /// A good test of the full app's handling: universal link with the invocation URL.
  public static let clipTest = OpeningFact(
    9, 5, "A good test of the full app's handling: universal link with the invocation URL",
    "", .documented, ["App Clip testing docs"])
  /// <meta name="apple-itunes-app" content="app-id=ID, app-argument=URL">; app-id required, app-argument any valid URL passed to the app.
  public static let bannerTag = OpeningFact(
    9, 6,
    "<meta name=\"apple-itunes-app\" content=\"app-id=ID, app-argument=URL\">; app-id required, app-argument any valid URL passed to the app",
    "", .documented, ["SAB"])
  /// App Clip keys in the same tag: app-clip-bundle-id (seen in sites), app-clip-display=card for the iOS 15+ card (spelling not re-read).
  public static let clipTag = OpeningFact(
    9, 7,
    "App Clip keys in the same tag: app-clip-bundle-id (seen in sites), app-clip-display=card for the iOS 15+ card (spelling not re-read)",
    "", .documented, ["ACM"])
  /// Not installed → store page; installed → opens app; after closing it does not come back on that page.
  public static let bannerStore = OpeningFact(
    9, 8,
    "Not installed → store page; installed → opens app; after closing it does not come back on that page",
    "", .documented, ["SAB"])
  /// Banner delivery of app-argument: a universal link arrives as browsing activity, a custom scheme as an open-URL call.
  public static let bannerDelivery = OpeningFact(
    9, 9,
    "Banner delivery of app-argument: a universal link arrives as browsing activity, a custom scheme as an open-URL call",
    "", .folklore, [])
  /// "Open" on the App Store page, reached from a failed universal link, opened the linked content.
  public static let storeOpen = OpeningFact(
    9, 10, "\"Open\" on the App Store page, reached from a failed universal link, opened the linked content",
    "", .observed, ["JOSH"])

  /// The rows of the section in its order.
  static let clipsAndBannersRows: [OpeningFact] = [
    .clipReplaced, .clipEntryPoints, .clipChecked, .clipNoWildcard, .clipTest, .bannerTag, .clipTag,
    .bannerStore, .bannerDelivery, .storeOpen,
  ]
}
