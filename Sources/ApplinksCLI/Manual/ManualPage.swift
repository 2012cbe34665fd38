import PositionedJSON

/// A manual page in the macros of man(7), made from the argument parser's description of the commands.
struct ManualPage {
  private let root: JSONValue
  private let version: String

  /// A page about `command`, an object of the form `CommandInfoV0`.
  init(_ command: JSONValue, version: String) {
    root = command
    self.version = version
  }

  /// The page.
  var text: String {
    let name = Self.text(root, "commandName")
    var lines = [".TH \(Roff.argument(name.uppercased())) 1 \"\" \(Roff.argument("\(name) \(version)"))"]
    lines += [".SH NAME", "\(Roff.text(name)) \\- \(Roff.text(Self.sentence(Self.text(root, "abstract"))))"]
    lines += [".SH SYNOPSIS", ".B \(Roff.text(name))", ".I verb", "[\\fIoptions\\fR] [\\fIarguments\\fR]"]
    lines += [".SH DESCRIPTION"] + Roff.paragraphs(Self.text(root, "discussion"))
    lines += [".SH VERBS"]
    for command in Self.shown(root["subcommands"]) { lines += section(command, behind: [name]) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A verb and those below it.
  private func section(_ command: JSONValue, behind words: [String]) -> [String] {
    let words = words + [Self.text(command, "commandName")]
    guard words.last != "help" else { return [] }
    let arguments = Self.shown(command["arguments"])
    let subcommands = Self.shown(command["subcommands"])
    var lines = [".SS \(Roff.argument(words.joined(separator: " ")))"]
    lines.append(Roff.text(Self.text(command, "abstract")))
    if subcommands.isEmpty {
      let synopsis = arguments.map(Self.synopsis).joined(separator: " ")
      lines += [".PP", "\\fB\(Roff.text(words.joined(separator: " ")))\\fR \(synopsis)"]
    }
    lines += Roff.paragraphs(Self.text(command, "discussion"))
    for argument in arguments { lines += Self.entry(argument) }
    for command in subcommands { lines += section(command, behind: words) }
    return lines
  }

  // MARK: - Arguments

  /// How an argument stands in a command line.
  private static func synopsis(_ argument: JSONValue) -> String {
    var text = form(argument, separator: " ")
    if argument["isRepeating"]?.boolean == true { text += " ..." }
    return argument["isOptional"]?.boolean == true ? "[\(text)]" : text
  }

  /// An argument's names and value, with what it does.
  private static func entry(_ argument: JSONValue) -> [String] {
    var lines = [".TP", form(argument, separator: "\\fR, \\fB")]
    var about = text(argument, "abstract")
    let preset = text(argument, "defaultValue")
    if !preset.isEmpty { about += about.isEmpty ? "Default: \(preset)." : " (default: \(preset))" }
    lines.append(about.isEmpty ? "\\&" : Roff.text(about))
    return lines
  }

  private static func form(_ argument: JSONValue, separator: String) -> String {
    let value = "\\fI\(Roff.text(text(argument, "valueName")))\\fR"
    if text(argument, "kind") == "positional" { return value }
    let all = argument["names"]?.elements.map(name) ?? []
    let names = separator == " " ? Array(all.suffix(1)) : all
    let bold = "\\fB\(names.joined(separator: separator))\\fR"
    return text(argument, "kind") == "option" ? "\(bold) \(value)" : bold
  }

  private static func name(_ name: JSONValue) -> String {
    let hyphens = text(name, "kind") == "long" ? "--" : "-"
    return Roff.text(hyphens + text(name, "name"))
  }

  // MARK: - Reading

  private static func text(_ value: JSONValue, _ key: String) -> String { value[key]?.string ?? "" }

  private static func shown(_ list: JSONValue?) -> [JSONValue] {
    (list?.elements.map { $0 } ?? []).filter { $0["shouldDisplay"]?.boolean != false }
  }

  /// A sentence as part of a line: without its full stop.
  private static func sentence(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
