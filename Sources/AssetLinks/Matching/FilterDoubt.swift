/// Why it is unknown whether a filter takes a link.
public enum FilterDoubt: Hashable, Sendable {
  /// A placeholder or resource has no value.
  case unresolved(String)
  /// The link fits only if letter case is passed over, on which Android's documentation and code disagree.
  case letterCase
  /// Android refuses a pattern of the filter; what becomes of the app is not known.
  case invalidPattern
  /// An attribute that is not read here may let the link in.
  case unreadAttribute(String)
  /// A port that is no number.
  case malformedPort

  /// The stable name in machine output.
  public var name: String {
    switch self {
    case .unresolved: "unresolved-value"
    case .letterCase: "letter-case"
    case .invalidPattern: "invalid-pattern"
    case .unreadAttribute: "unread-attribute"
    case .malformedPort: "malformed-port"
    }
  }

  /// What is unknown, in one sentence.
  public var sentence: String {
    switch self {
    case .unresolved(let name): "The value of \(ASCIIText.quoted(name)) is not known."
    case .letterCase:
      "Scheme or host fit only if letter case is passed over, on which Android's documentation and code disagree."
    case .invalidPattern: "Android refuses a pattern of the filter."
    case .unreadAttribute(let name): "The attribute android:\(name) is not read here."
    case .malformedPort: "A port of the filter is no number."
    }
  }
}
