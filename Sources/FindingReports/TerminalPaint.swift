import Findings

/// The colours of a terminal (ECMA-48, select graphic rendition), or none.
struct TerminalPaint {
  /// Whether colours are written.
  let isOn: Bool

  /// The word for a severity in its colour.
  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: paint("1;31", severity.word)
    case .warning: paint("1;33", severity.word)
    case .note: paint("1;36", severity.word)
    }
  }

  /// Bold text.
  func strong(_ text: String) -> String { paint("1", text) }

  /// Dim text.
  func faint(_ text: String) -> String { paint("2", text) }

  /// The mark under a place.
  func mark(_ text: String) -> String { paint("1;32", text) }

  private func paint(_ code: String, _ text: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
