/// What a user makes of one rule.
public enum RuleSetting: Hashable, Sendable {
  /// Its findings are left out.
  case off
  /// Its findings have this severity.
  case severity(Severity)

  /// The setting with this word (`off`, `note`, `warning` or `error`), or `nil`.
  public init?(word: String) {
    if word == "off" {
      self = .off
    } else if let severity = Severity(word: word) {
      self = .severity(severity)
    } else {
      return nil
    }
  }

  /// The word for the setting.
  public var word: String {
    switch self {
    case .off: "off"
    case .severity(let severity): severity.word
    }
  }
}
