/// Whether an app opens a link on an Android device, and why.
public struct AppLinkDecision: Hashable, Sendable {
  /// The answer.
  public let outcome: Outcome
  /// Why.
  public let reason: AppLinkReason
  /// What the answer takes for granted.
  public let conditions: [AppLinkCondition]
  /// What each filter of the manifest says.
  public let filters: [FilterDecision]
  /// What the dynamic rules say, where the device follows some.
  public let dynamic: DynamicDecision?
  /// The system of the device.
  public let level: APILevel

  /// The answers.
  public enum Outcome: UInt8, Hashable, Sendable, CaseIterable {
    /// A tap opens the app.
    case opensByDefault
    /// The app opens only if the user has chosen it: under "Open by default" from Android 12 on, where a tap opens the
    /// browser else; in a dialog before.
    case needsChoice
    /// The app does not open.
    case doesNotOpen
    /// It cannot be said.
    case unknown

    /// The word in all output.
    public var word: String {
      switch self {
      case .opensByDefault: "opens"
      case .needsChoice: "needs-choice"
      case .doesNotOpen: "does-not-open"
      case .unknown: "unknown"
      }
    }
  }
}
