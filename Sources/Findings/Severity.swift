/// How much a finding matters.
public enum Severity: UInt8, Hashable, Sendable, Comparable, CaseIterable {
  /// Worth knowing; nothing is broken.
  case note
  /// Probably not what the author wants.
  case warning
  /// Some device ignores the file, an entry or a rule because of it.
  case error

  /// The word that every format prints: `note`, `warning` or `error`.
  public var word: String {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// The severity with this word, or `nil`.
  public init?(word: String) {
    switch word {
    case "note": self = .note
    case "warning": self = .warning
    case "error": self = .error
    default: return nil
    }
  }

  /// Orders severities from `note` up to `error`.
  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}
