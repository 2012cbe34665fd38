/// Section 6 of the reference: the calls that open links.
extension OpeningFact {
  /// UIApplication.open(_:options:completionHandler:): opens app or browser; Bool result.
  public static let openCall = OpeningFact(
    6, 1, "UIApplication.open(_:options:completionHandler:)",
    "opens app or browser; Bool result", .documented, ["ALW"])
  /// option universalLinksOnly (iOS/tvOS 10, Catalyst 13.1, visionOS 1): opens only if the URL is a valid universal link and an installed app can open it; else false.
  public static let universalLinksOnly = OpeningFact(
    6, 2, "option universalLinksOnly (iOS/tvOS 10, Catalyst 13.1, visionOS 1)",
    "opens only if the URL is a valid universal link and an installed app can open it; else false",
    .documented, ["ULO"])
  /// UIScene.OpenExternalURLOptions.universalLinksOnly (13+): same for scenes.
  public static let sceneUniversalLinksOnly = OpeningFact(
    6, 3, "UIScene.OpenExternalURLOptions.universalLinksOnly (13+)",
    "same for scenes", .documented, ["ULO"])
  /// NSWorkspace.open(_:configuration:) + requiresUniversalLinks (macOS 10.15): default false; true = error when no universal link.
  public static let workspaceOpen = OpeningFact(
    6, 4, "NSWorkspace.open(_:configuration:) + requiresUniversalLinks (macOS 10.15)",
    "default false; true = error when no universal link", .documented, ["RUL"])
  /// WKExtension.openSystemURL(_:): no completion; if the app is missing the user is told to use the iPhone.
  public static let openSystemURL = OpeningFact(
    6, 5, "WKExtension.openSystemURL(_:)",
    "no completion; if the app is missing the user is told to use the iPhone", .documented, ["W20", "SUL"])
  /// SwiftUI openURL environment action: same routing; own links not opened in own app.
  public static let openURLAction = OpeningFact(
    6, 6, "SwiftUI openURL environment action",
    "same routing; own links not opened in own app", .documented, ["ALW"])
  /// canOpenURL: for an http(s) URL says nothing on whether an app is registered for it.
  public static let canOpenWebURL = OpeningFact(
    6, 7, "canOpenURL",
    "for an http(s) URL says nothing on whether an app is registered for it", .documented, ["COU"])
  /// SFUniversalLink(webpageURL:) (macOS): browsers: applicationURL, isEnabled.
  public static let universalLinkObject = OpeningFact(
    6, 8, "SFUniversalLink(webpageURL:) (macOS)",
    "browsers: applicationURL, isEnabled", .documented, ["SFUL"])
  /// Report: universalLinksOnly always false for own app's links: follows from "same app" rule.
  public static let onlyOwnLinks = OpeningFact(
    6, 9, "Report: universalLinksOnly always false for own app's links",
    "follows from \"same app\" rule", .observed, ["gist comment"])

  /// The rows of the section in its order.
  static let callsRows: [OpeningFact] = [
    .openCall, .universalLinksOnly, .sceneUniversalLinksOnly, .workspaceOpen, .openSystemURL, .openURLAction,
    .canOpenWebURL, .universalLinkObject, .onlyOwnLinks,
  ]
}
