import AssociationFiles
import PositionedJSON

/// What could stand at a place of an association file.
struct AssociationCompletion {
  private let json: JSONCompletion
  private let file: AssociationFile
  private let identifiers: [String]
  private var cursor: JSONCursor { json.cursor }

  /// - Parameters:
  ///   - bytes: The text.
  ///   - offset: Where the cursor stands.
  ///   - file: The text as far as it can be read.
  ///   - identifiers: App identifiers that other files name.
  init(_ bytes: [UInt8], offset: Int, file: AssociationFile, identifiers: [String]) {
    json = JSONCompletion(bytes: bytes, cursor: JSONCursor(bytes, offset: offset))
    self.file = file
    self.identifiers = identifiers
  }

  /// The completions, the likeliest first.
  var items: [CompletionItem] {
    switch cursor.role {
    case .key: keys
    case .value: values
    case .nothing: []
    }
  }

  private var keys: [CompletionItem] {
    if cursor.path.last == .key("?") { return queryItems }
    if cursor.path == [.key("applinks"), .key("substitutionVariables")] { return undefinedVariables }
    return AssociationKeys.keys(at: cursor.path).filter { !cursor.siblings.contains($0.name) }.map {
      json.key($0.name, value: $0.value, documentation: $0.meaning)
    }
  }

  private var values: [CompletionItem] {
    if isIdentifier { return identifierItems }
    if isPattern { return variables }
    if ["exclude", "caseSensitive", "percentEncoded"].contains(cursor.memberKey) {
      return ["true", "false"].map(json.word)
    }
    return []
  }

  // MARK: - Identifiers

  private var isIdentifier: Bool {
    if cursor.memberKey == "appID" { return true }
    guard cursor.memberKey == nil, let last = cursor.path.last else { return false }
    return last == .key("appIDs") || (last == .key("apps") && cursor.path.first != .key("applinks"))
  }

  /// The identifiers of this file and of others, but for those that the list has.
  private var identifierItems: [CompletionItem] {
    var seen = cursor.siblings
    let own = file.services.flatMap { file.appIDs(of: $0.name) }
    let typed = cursor.isString ? String(decoding: json.bytes[contentRange], as: UTF8.self) : nil
    return (own + identifiers).filter { $0 != typed && !$0.isEmpty && seen.insert($0).inserted }.map {
      json.string($0)
    }
  }

  private var contentRange: Range<Int> {
    let word = cursor.word
    let isClosed = word.count > 1 && json.bytes[word.upperBound - 1] == UInt8(ascii: "\"")
    return word.lowerBound + 1..<max(word.lowerBound + 1, isClosed ? word.upperBound - 1 : word.upperBound)
  }

  // MARK: - Variables

  /// Whether a pattern stands at the cursor in which variables mean something; in `paths` they do not.
  private var isPattern: Bool {
    guard cursor.isString, cursor.path.first == .key("applinks") else { return false }
    if cursor.path.last == .key("?") { return cursor.memberKey != nil }
    guard let key = cursor.memberKey, ["/", "?", "#"].contains(key) else { return false }
    return !AssociationKeys.keys(at: cursor.path).isEmpty
  }

  /// The variables, where a `$` before the cursor begins one.
  private var variables: [CompletionItem] {
    guard let range = variableRange else { return [] }
    let custom = (file.applinks?.variables ?? []).map { variable in
      let values = variable.values.prefix(5).map { MarkdownLine.code($0.text) }.joined(separator: ", ")
      return (
        variable.name, values.isEmpty ? "" : "Stands for \(values)\(variable.values.count > 5 ? ", …" : "")."
      )
    }
    let names = Set(custom.map(\.0))
    let predefined = PredefinedVariables.names.filter { !names.contains($0) }.map {
      ($0, "Stands for \(PredefinedVariables.meaning(of: $0) ?? "").")
    }
    return (custom + predefined).map { name, documentation in
      let text = "$(\(name))"
      let quoted = JSONQuoting.quoted(text)
      return CompletionItem(
        label: text, kind: .variable, documentation: documentation,
        snippet: String(quoted.dropFirst().dropLast()), range: range)
    }
  }

  /// The bytes from the `$` before the cursor to the `)` that closes it, or to the cursor.
  private var variableRange: Range<Int>? {
    guard let dollar = cursor.typed.lastIndex(of: UInt8(ascii: "$")) else { return nil }
    let rest = cursor.typed[(dollar + 1)...]
    guard rest.first ?? UInt8(ascii: "(") == UInt8(ascii: "("), !rest.contains(UInt8(ascii: ")")) else {
      return nil
    }
    let start = cursor.word.lowerBound + 1 + dollar
    let end = cursor.word.lowerBound + 1 + cursor.typed.count
    let name = json.bytes[end...].prefix { byte in
      byte != UInt8(ascii: "$") && byte != UInt8(ascii: "(") && byte != UInt8(ascii: "\"") && byte > 0x20
        && byte != UInt8(ascii: ")") && byte != UInt8(ascii: "/")
    }
    let isClosed = name.endIndex < json.bytes.count && json.bytes[name.endIndex] == UInt8(ascii: ")")
    return start..<(isClosed ? name.endIndex + 1 : end)
  }

  /// The variables that patterns use and nothing defines.
  private var undefinedVariables: [CompletionItem] {
    UndefinedVariables.names(in: file).filter { !cursor.siblings.contains($0) }.map {
      json.key($0, value: "[\"$0\"]", documentation: "Used in a pattern, defined nowhere yet.")
    }
  }

  // MARK: - Query items

  /// The names of query items that other rules of the file ask for.
  private var queryItems: [CompletionItem] {
    var seen = cursor.siblings
    var names: [String] = []
    for detail in file.applinks?.details ?? [] {
      for component in detail.components {
        guard case .items(let items) = component.keys.query else { continue }
        names += items.map(\.name).filter { seen.insert($0).inserted }
        if names.count >= 100 { break }
      }
    }
    return names.prefix(100).map { json.key($0, value: "\"$0\"", documentation: "An item of the query.") }
  }
}
