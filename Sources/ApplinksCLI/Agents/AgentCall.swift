import EditorSupport
import PositionedJSON

/// A call of a tool as a command line.
struct AgentCall {
  /// The words behind the tool's name.
  private(set) var words: [String]
  /// What the verb reads from standard input.
  private(set) var input: [UInt8] = []

  /// Reads the arguments of a call; those that the tool does not know are refused.
  ///
  /// - Throws: ``ToolError`` with what an agent can mend.
  init(_ tool: AgentTool, _ arguments: JSONValue?, in console: Console) throws(ToolError) {
    words = tool.words
    var operands: [String] = []
    let given = arguments?.members.map { $0 } ?? []
    for member in given where !tool.parameters.contains(where: { member.key.hasText($0.name) }) {
      let names = tool.parameters.map(\.name)
      throw ToolError(
        "The tool has no parameter \(Quoted.text(member.key.text))"
          + (NearestWord.to(member.key.text, among: names).map { "; did you mean \"\($0)\"?" }
            ?? ": it knows \(names.joined(separator: ", "))."))
    }
    for parameter in tool.parameters {
      guard let value = arguments?[parameter.name], value.kind != .null else {
        if parameter.isRequired { throw ToolError("The parameter \"\(parameter.name)\" is missing.") }
        continue
      }
      let texts = try Self.texts(value, parameter)
      if !tool.touchesNetwork || parameter.kind == .source || parameter.kind == .sources {
        try Self.checkSources(texts, parameter, console)
      }
      switch parameter.place {
      case .argument: operands += texts
      case .option(let name): words += texts.map { "--\(name)=\($0)" }
      case .input: input = Array(texts[0].utf8)
      }
    }
    // What begins with a hyphen is no option behind this.
    if !operands.isEmpty { words += ["--"] + operands }
  }

  private static func texts(_ value: JSONValue, _ parameter: AgentParameter) throws(ToolError) -> [String] {
    let texts: [String]?
    switch parameter.kind {
    case .source, .text, .content: texts = value.string.map { [$0] }
    case .number: texts = value.numberText.flatMap(Int.init).map { ["\($0)"] }
    case .texts, .sources:
      guard value.kind == .array else {
        texts = nil
        break
      }
      let elements = value.elements.map(\.string)
      texts = elements.contains(nil) ? nil : elements.compactMap { $0 }
    }
    guard let texts, texts.count <= AgentParameter.mostTexts, !(parameter.isRequired && texts.isEmpty) else {
      throw ToolError("The parameter \"\(parameter.name)\" has a value of another kind than its schema says.")
    }
    guard parameter.kind == .content || !texts.contains(where: { $0.isEmpty || $0.utf8.contains(0) }) else {
      throw ToolError("The parameter \"\(parameter.name)\" is empty.")
    }
    return texts
  }

  /// Refuses domains where files are due: the tool has said that it does not touch the network.
  private static func checkSources(
    _ texts: [String], _ parameter: AgentParameter, _ console: Console
  ) throws(ToolError) {
    guard parameter.kind == .source || parameter.kind == .sources else { return }
    for text in texts {
      guard case .domain = SourceReference(text, in: console) else { continue }
      throw ToolError(
        "\(Quoted.text(text)) is no file here, and this tool does not ask domains: name a file, or use a tool that touches "
          + "the network.")
    }
  }
}
