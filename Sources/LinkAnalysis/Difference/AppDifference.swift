/// What changes for one app from one file to another.
public struct AppDifference: Sendable {
  /// The app identifier.
  public let app: String
  /// The links that newly open the app.
  public var opens: [LinkChange]
  /// The links that no longer do.
  public var closes: [LinkChange]
  /// What could not be decided within the limits, a sentence each.
  public var undecided: [String]

  /// Whether it is proved that the same links open the app.
  public var isEquivalent: Bool { opens.isEmpty && closes.isEmpty && undecided.isEmpty }
}
