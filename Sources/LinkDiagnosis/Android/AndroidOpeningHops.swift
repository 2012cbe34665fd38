import AssetLinks
import LinkOpening

/// The link is tapped where links open apps, and the user has not switched that off.
enum AndroidOpeningHops {
  static func judge(_ chain: AndroidChain) -> [ChainHop] { [surface(chain), user(chain)] }

  private static func surface(_ chain: AndroidChain) -> ChainHop {
    switch chain.question.surface {
    case nil:
      return ChainHop(
        .surface, .unknown,
        "It was not said where the link is tapped: web views inside apps hand none over by themselves (observed).",
        mend: "Say where: --from other-app, --from web-view and so on.")
    case .otherApp:
      return ChainHop(
        .surface, .verified,
        "An app hands the link to the system, which looks for the app that opens it (VER, documented).")
    case .webView, .webViewLoad, .uiWebView, .inAppBrowser:
      return ChainHop(
        .surface, .broken, "Web views inside apps do not hand links to other apps by themselves (observed).",
        mend: "Open the link in a browser, or have the app hand it to the system.")
    case .addressBar:
      return ChainHop(
        .surface, .unknown, "A link that is typed into a browser is said to stay there (folklore).",
        mend: "Tap the link on a page or in another app.")
    case let surface?:
      return ChainHop(
        .surface, .unknown,
        "Whether a link in \(surface.rawValue) is handed to the system depends on the app that shows it; browsers are said to do so for taps (folklore).",
        mend: "Try it on a device, or with: adb shell am start -a android.intent.action.VIEW -d LINK.")
    }
  }

  private static func user(_ chain: AndroidChain) -> ChainHop {
    let isWeb = chain.diagnoser.link?.isWeb ?? true
    switch chain.question.choice {
    case nil:
      return ChainHop(
        .user, .unknown,
        isWeb
          ? "Whether the user has switched off \"Open supported links\" for the app, or chosen another one, cannot be seen from here."
          : "Whether another app declares the scheme, and which one the user chose, cannot be seen from here.",
        mend: isWeb
          ? "Look with: adb shell pm get-app-links --user cur \(chain.decider.package ?? "PACKAGE"); \"applinks android explain\" says what it means. Or say it: --choice none."
          : "Say it: --choice none where no other app declares it.")
    case .none?:
      return ChainHop(
        .user, .verified,
        isWeb
          ? "The user has chosen nothing: hosts that are verified open the app."
          : "The user has chosen no other app.")
    case .app?:
      return ChainHop(
        .user, .verified, "The user has chosen the app, which then needs no verification (MAESTRO, observed)."
      )
    case .browser?:
      return ChainHop(
        .user, .broken, "The user has switched off \"Open supported links\", or chosen another app.",
        mend: "Switch it on in the settings of the app under \"Open by default\".")
    }
  }
}
