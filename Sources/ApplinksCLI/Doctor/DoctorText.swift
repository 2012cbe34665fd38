/// The checks of `applinks doctor` for people.
enum DoctorText {
  /// The text, with a line break at its end.
  static func text(_ sections: [(title: String, checks: [DoctorCheck])]) -> String {
    var lines: [String] = []
    for (title, checks) in sections {
      if !lines.isEmpty { lines.append("") }
      lines.append(title)
      for check in checks {
        let state = check.state.rawValue
        lines.append("  \(state)\(String(repeating: " ", count: 9 - state.count))\(check.message)")
        if let help = check.help { lines.append("           \(help)") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
