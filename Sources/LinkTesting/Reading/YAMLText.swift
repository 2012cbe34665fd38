package import Yams

/// Reads YAML strictly: keys that nobody knows, wrong types and aliases are mistakes with their place.
package struct YAMLText {
  /// The name of the file in messages.
  package let name: String

  /// The largest text that is read, in bytes.
  package static let limit = 8 << 20

  /// A reader of the file with a name.
  package init(name: String) { self.name = name }

  /// A key and its value.
  package typealias Member = (key: Key, value: Node)

  /// The text of a key and where it stands.
  package struct Key {
    /// The text.
    package var text: String
    /// The node, for messages.
    package var node: Node
  }

  // MARK: - Values

  /// The members of a mapping; `nil` for nothing at all where that is allowed.
  package func mapping(_ node: Node, _ path: String, isOptional: Bool = false) throws(PlanError) -> [Member]?
  {
    if isOptional, Self.isEmpty(node) { return nil }
    guard case .mapping(let mapping) = node else {
      throw mistake(node, "\(path) is no mapping: write keys with their values below it.")
    }
    var members: [Member] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        throw mistake(key, "A key of \(path) is not a plain word.")
      }
      members.append((Key(text: scalar.string, node: key), value))
    }
    return members
  }

  /// A text that is not empty.
  package func string(_ node: Node, _ path: String) throws(PlanError) -> String {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      throw mistake(node, "\(path) is not a word or a text where one is due.")
    }
    return scalar.string
  }

  /// A word, or a list of them.
  package func strings(_ node: Node, _ path: String) throws(PlanError) -> [String] {
    guard case .sequence(let sequence) = node else { return [try string(node, path)] }
    var texts: [String] = []
    for node in sequence { texts.append(try string(node, path)) }
    return texts
  }

  /// The elements of a list.
  package func list(_ node: Node, _ path: String) throws(PlanError) -> [Node] {
    guard case .sequence(let sequence) = node else {
      throw mistake(node, "\(path) is no list: begin each of its elements with \"- \".")
    }
    return Array(sequence)
  }

  /// `true` or `false`.
  package func boolean(_ node: Node, _ path: String) throws(PlanError) -> Bool {
    switch try string(node, path) {
    case "true": return true
    case "false": return false
    default: throw mistake(node, "\(path) is neither true nor false.")
    }
  }

  /// Whether nothing stands there.
  package static func isEmpty(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.string.isEmpty && scalar.style == .plain || scalar.style == .plain && scalar.string == "~"
  }

  // MARK: - Mistakes

  /// A key that is not known.
  package func unknown(_ key: Key, in path: String, known: [String]) -> PlanError {
    let question = PlanWords.question(key.text, among: known)
    return mistake(
      key.node,
      "\(path) has no key \(PlanWords.quoted(key.text))"
        + (question.isEmpty ? ": it knows \(known.joined(separator: ", "))." : question))
  }

  /// A mistake at a node.
  package func mistake(_ node: Node, _ sentence: String) -> PlanError { mistake(node.mark, sentence) }

  private func mistake(_ mark: Mark?, _ sentence: String) -> PlanError {
    PlanError(
      file: name, place: mark.map { PlanPlace(line: $0.line, column: $0.column) }, message: sentence)
  }

  /// The place of a node.
  package static func place(_ node: Node) -> PlanPlace {
    PlanPlace(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  // MARK: - Texts

  /// The outermost value; `nil` for an empty text. Nesting of more than 1,000 is refused by the parser.
  package func compose(_ text: String) throws(PlanError) -> Node? {
    guard text.utf8.count <= Self.limit else {
      throw mistake(nil, "The file is larger than \(Self.limit) bytes, which is the most that is read.")
    }
    do {
      try YAMLAliases.refuse(in: text)
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw syntaxError(error)
    } catch let error as YAMLAliases.Found {
      throw PlanError(
        file: name, place: PlanPlace(line: error.line, column: error.column),
        message: "Aliases are not read: write the value again.")
    } catch {
      throw mistake(nil, "The file cannot be read as YAML.")
    }
  }

  private func syntaxError(_ error: YamlError) -> PlanError {
    switch error {
    case .composer(_, "found undefined alias", let mark, _):
      mistake(mark, "A text that begins with \"*\" must stand in quotes.")
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      mistake(mark, "This is not YAML: \(PlanWords.visible(problem)).")
    case .duplicatedKeysInMapping(let keys, let context):
      mistake(context.mark, "The key \(PlanWords.quoted(keys.first ?? "")) stands twice: keep one.")
    case .reader(let problem, _, _, _): mistake(nil, "This is not YAML: \(PlanWords.visible(problem)).")
    default: mistake(nil, "This is not YAML.")
    }
  }
}
