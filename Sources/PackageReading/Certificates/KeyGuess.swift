/// Which key a certificate probably belongs to, by its subject. Anybody can write any subject, so it is a guess.
public enum KeyGuess: String, Hashable, Sendable, CaseIterable {
  /// The key that Android's tools make for development. Source: app-inspection, A8 and SIGV2 notes: `CN=Android Debug`.
  case debug
  /// A key that Google made for signing apps in its store: the common name `Android` and the organization
  /// `Google Inc.` (folklore: recalled). Google's own apps have it too.
  case google

  init?(subject: DistinguishedName) {
    if subject.value(of: "CN") == "Android Debug" {
      self = .debug
    } else if subject.value(of: "CN") == "Android", subject.value(of: "O") == "Google Inc." {
      self = .google
    } else {
      return nil
    }
  }

  /// The guess in one sentence.
  public var sentence: String {
    switch self {
    case .debug:
      "Probably a debug key of the development tools, by its subject; each machine has its own, and no store takes it."
    case .google: "Probably a key that Google made and keeps for Play App Signing, by its subject."
    }
  }
}
