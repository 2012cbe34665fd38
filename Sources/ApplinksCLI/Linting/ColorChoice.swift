import ArgumentParser

/// When reports are coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// On a terminal that wants it.
  case auto
  /// Always.
  case always
  /// Never.
  case never

  /// Whether to colour what goes to standard output of `console`: see no-color.org and clig.dev.
  func isOn(in console: Console) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let value = console.environment["NO_COLOR"], !value.isEmpty { return false }
      if let value = console.environment["CLICOLOR_FORCE"], !value.isEmpty, value != "0" { return true }
      return console.output.isTerminal && console.environment["TERM"] != "dumb"
    }
  }
}
