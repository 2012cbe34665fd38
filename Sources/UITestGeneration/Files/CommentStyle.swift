/// How a language writes a comment that is a line of its own.
public enum CommentStyle: Hashable, Sendable {
  /// Swift, Kotlin, JavaScript.
  case slashes
  /// YAML, shell.
  case numberSigns
  /// HTML.
  case markup

  /// The style of a file by the end of its name; `nil` for kinds that are not generated.
  init?(path: String) {
    switch path.split(separator: ".").last {
    case "swift", "kt", "mjs": self = .slashes
    case "yaml", "sh": self = .numberSigns
    case "html", "xml": self = .markup
    default: return nil
    }
  }

  /// What begins the comment.
  var opening: String {
    switch self {
    case .slashes: "//"
    case .numberSigns: "#"
    case .markup: "<!--"
    }
  }

  /// A line of comment.
  func line(_ text: String) -> String {
    switch self {
    case .slashes, .numberSigns: "\(opening) \(text)"
    case .markup: "<!-- \(text) -->"
    }
  }

  /// The text of a line that is a comment and nothing else; `nil` for other lines.
  func text(of line: Substring) -> Substring? {
    var line = line.drop { $0 == " " || $0 == "\t" }
    guard line.hasPrefix(opening + " ") else { return nil }
    line = line.dropFirst(opening.count + 1)
    if self == .markup {
      guard line.hasSuffix(" -->") else { return nil }
      line = line.dropLast(4)
    }
    while line.last == " " || line.last == "\t" { line.removeLast() }
    return line
  }
}
