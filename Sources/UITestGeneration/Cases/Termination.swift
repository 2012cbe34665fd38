/// When generated tests end the app.
public enum Termination: String, Hashable, Sendable, CaseIterable {
  /// Behind each test, so that the next one starts clean.
  case each
  /// Never, beyond what a cold start needs.
  case never
}
