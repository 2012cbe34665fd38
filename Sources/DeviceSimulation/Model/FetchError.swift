/// Why a device has no file of a domain.
public struct FetchError: Hashable, Sendable, Codable {
  /// What kind of failure it is.
  public var kind: Kind
  /// What happened, in words.
  public var text: String

  /// A failure.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// The kinds of failures.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Apple's network has no file of the domain.
    case cdnRefused = "cdn-refused"
    /// The domain answered with a status that is not 200.
    case status
    /// The domain redirected.
    case redirect
    /// The certificate is not trusted.
    case untrusted
    /// The file is not JSON that a device reads.
    case badFile = "bad-file"
    /// The file is larger than the version reads.
    case tooLarge = "too-large"
    /// The file does not name the app.
    case notNamed = "not-named"
    /// Nobody answered.
    case noAnswer = "no-answer"
  }
}
