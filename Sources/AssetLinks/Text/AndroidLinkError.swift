public import LinkSyntax

/// Why a text is not judged as a link.
public enum AndroidLinkError: Error, Hashable, Sendable {
  /// It is no URL.
  case notAURL(LinkURLError)
  /// It is longer than ``AndroidLink/maximumLength``.
  case tooLong

  /// The reason in one sentence, without the link.
  public var sentence: String {
    switch self {
    case .notAURL(let error): error.message
    case .tooLong: "The link is longer than \(AndroidLink.maximumLength) bytes."
    }
  }
}
