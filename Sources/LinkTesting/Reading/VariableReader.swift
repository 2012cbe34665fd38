import Yams

/// Reads variables and tables of a plan.
struct VariableReader {
  let yaml: YAMLText

  /// The most rows of a table.
  private static let rowLimit = 100_000

  /// `around` and the variables of a mapping, each of which may use those before it.
  func read(_ section: Node?, _ path: String, _ around: PlanScope) throws(PlanError) -> PlanScope {
    guard let section, let members = try yaml.mapping(section, path, isOptional: true) else { return around }
    var scope = around
    for (key, value) in members {
      try check(key.text, key.node)
      scope.set(key.text, try self.value(value, "\(path).\(key.text)", scope))
    }
    return scope
  }

  /// The rows of a table: mappings, or lists behind a first one with the names.
  func rows(_ node: Node, _ path: String, _ around: PlanScope) throws(PlanError) -> [PlanScope] {
    let elements = try yaml.list(node, path)
    guard let first = elements.first else {
      throw yaml.mistake(node, "\(path) has no rows: without one the group tests nothing.")
    }
    guard elements.count <= Self.rowLimit else {
      throw yaml.mistake(node, "\(path) has more than \(Self.rowLimit) rows.")
    }
    if case .mapping = first { return try mappings(elements, path, around) }
    let names = try yaml.strings(first, "\(path)[0]")
    for (index, name) in names.enumerated() {
      try check(name, first)
      guard !names[..<index].contains(name) else {
        throw yaml.mistake(first, "The column \(PlanWords.quoted(name)) stands twice: keep one.")
      }
    }
    var rows: [PlanScope] = []
    for (number, element) in elements.enumerated().dropFirst() {
      let cells = try yaml.list(element, "\(path)[\(number)]")
      guard cells.count == names.count else {
        throw yaml.mistake(
          element, "The row has \(cells.count) values and the table has \(names.count) columns.")
      }
      var row = around
      for (name, cell) in zip(names, cells) { row.set(name, try value(cell, "\(path)[\(number)]", around)) }
      rows.append(row)
    }
    guard !rows.isEmpty else {
      throw yaml.mistake(
        node, "\(path) has only the names of its columns: without a row the group tests nothing.")
    }
    return rows
  }

  private func mappings(_ elements: [Node], _ path: String, _ around: PlanScope) throws(PlanError)
    -> [PlanScope]
  {
    var rows: [PlanScope] = []
    for (number, element) in elements.enumerated() {
      guard case .mapping = element else {
        throw yaml.mistake(element, "\(path)[\(number)] is no mapping, as the row before it is.")
      }
      rows.append(try read(element, "\(path)[\(number)]", around))
    }
    return rows
  }

  /// A value, which may be empty.
  private func value(_ node: Node, _ path: String, _ scope: PlanScope) throws(PlanError) -> String {
    guard case .scalar(let scalar) = node else {
      throw yaml.mistake(node, "\(path) is no text.")
    }
    return try scope.expanded(scalar.string, node, yaml)
  }

  private func check(_ name: String, _ node: Node) throws(PlanError) {
    let isName = name.utf8.allSatisfy {
      $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z")
        || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: "-")
    }
    guard isName, !name.isEmpty else {
      throw yaml.mistake(
        node, "\(PlanWords.quoted(name)) is no name of a variable: letters, digits, _ and - make one.")
    }
  }
}
