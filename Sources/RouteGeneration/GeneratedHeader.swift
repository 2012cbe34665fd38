public import LinkRouting

/// The first lines of a generated file, in the file's kind of comment: what it is made from, and by what.
public struct GeneratedHeader: Hashable, Sendable {
  private let lines: [String]

  /// The header of what the command makes of routes.
  public init(command: String, _ map: RouteMap) {
    lines = [
      "Made by \"applinks generate \(command)\" from the routes of \(map.name).",
      "Do not edit: make it again.",
    ]
  }

  /// Behind number signs, as in YAML.
  var numberSigns: String { lines.map { "# \($0)\n" }.joined() }
  /// Behind slashes, as in Kotlin.
  var slashes: String { lines.map { "// \(Self.oneLine($0))\n" }.joined() }
  /// In an XML comment, which may hold no two dashes in a row.
  var xml: String { "<!-- \(XMLText.comment(lines.joined(separator: " "))) -->\n" }

  private static func oneLine(_ text: String) -> String { text.filter { !$0.isNewline } }
}
