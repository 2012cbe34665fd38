/// A file that was made from a plan, with marked regions for what people write themselves.
public struct GeneratedFile: Hashable, Sendable {
  /// The path in the folder that is generated.
  public let path: String
  /// Whether the file is a program.
  public let isExecutable: Bool
  let style: CommentStyle
  /// The lines before the header, such as `#!/usr/bin/env bash`.
  let preamble: [String]
  let header: [String]
  let body: [String]

  /// The words in the first lines of every generated file.
  static let mark = "Made by \"applinks generate "

  init(
    path: String, style: CommentStyle, what: String, plan: String, preamble: [String] = [],
    isExecutable: Bool = false,
    body: String
  ) {
    self.path = path
    self.style = style
    self.isExecutable = isExecutable
    self.preamble = preamble
    header = [
      "\(Self.mark)\(what)\" from \(SourceText.comment(plan)).",
      "What stands between applinks:begin and applinks:end is yours and is kept; all else is made again.",
    ]
    self.body = TextLines.of(body)
  }

  /// The line that begins a region.
  static func begin(_ key: String, _ style: CommentStyle, indent: Int = 0) -> String {
    String(repeating: " ", count: indent) + style.line("applinks:begin \(key)")
  }

  /// The line that ends a region.
  static func end(_ style: CommentStyle, indent: Int = 0) -> String {
    String(repeating: " ", count: indent) + style.line("applinks:end")
  }

  /// An empty region in two lines.
  static func region(_ key: String, _ style: CommentStyle, indent: Int = 0) -> String {
    begin(key, style, indent: indent) + "\n" + end(style, indent: indent)
  }

  /// The file where there is none yet.
  public var text: String { text(regions: [:], kept: []) }

  /// The file with regions filled, and behind it those whose place is gone.
  func text(regions: [String: [String]], kept: [FileRegion]) -> String {
    let skeleton = preamble + header.map(style.line) + body
    let checksum = style.line("applinks:checksum \(ContentHash.text(skeleton.joined(separator: "\n")))")
    var lines = preamble + header.map(style.line) + [checksum]
    for line in body {
      lines.append(line)
      if let text = style.text(of: line[...]), text.hasPrefix("applinks:begin ") {
        lines += regions[String(text.dropFirst(15))] ?? []
      }
    }
    if !kept.isEmpty {
      lines += ["", style.line(FileRegion.keptHeading)]
      for region in kept {
        lines.append(style.line("applinks:kept \(region.key)"))
        lines += region.lines.map { style.opening + "| " + $0 }
        lines.append(style.line("applinks:kept-end"))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The keys of the regions, in their order.
  var regionKeys: [String] {
    body.compactMap { line in
      guard let text = style.text(of: line[...]), text.hasPrefix("applinks:begin ") else { return nil }
      return String(text.dropFirst(15))
    }
  }
}
