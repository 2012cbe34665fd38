/// What a decision takes for granted.
public enum AppLinkCondition: UInt8, Hashable, Sendable, CaseIterable {
  /// The app is signed with a certificate that the asset links list.
  case certificate
  /// The device has Google's services and has fetched the rules, which it does from time to time. Source: CFG.
  case googleServices
  /// The manifest does not write its target; Android 12 or later is taken for it.
  case targetLevel
  /// No other installed app declares the scheme; else the user is asked (folklore).
  case onlyApp
  /// The asset links of a host were not handed in, and are taken to list the app.
  case verification

  /// The stable name in machine output.
  public var name: String {
    switch self {
    case .certificate: "certificate-not-compared"
    case .googleServices: "google-services"
    case .targetLevel: "target-level-assumed"
    case .onlyApp: "only-app-with-scheme"
    case .verification: "host-verification-assumed"
    }
  }

  /// What is taken for granted, in one sentence.
  public var sentence: String {
    switch self {
    case .certificate: "Holds if the app is signed with a certificate that the asset links list."
    case .googleServices: "Holds on devices with Google's services that have fetched the dynamic rules."
    case .targetLevel: "Holds if the app targets Android 12 or later; the manifest does not say."
    case .onlyApp: "Holds if no other installed app declares the scheme; else the user is asked."
    case .verification: "Holds if the asset links of the host, which were not given, list the app."
    }
  }
}
