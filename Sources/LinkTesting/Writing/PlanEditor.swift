/// Changes the text of a plan and leaves everything else as it is, comments too.
public struct PlanEditor {
  private let name: String
  private let text: String

  /// An editor of the text of the file with a name.
  public init(_ text: String, name: String = "applinks.yaml") {
    self.text = text
    self.name = name
  }

  /// The lines of a text, each with the carriage return at its end if it has one.
  package static func lines(of text: String) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  // MARK: - Adding

  /// The text with expectations behind those that are there.
  ///
  /// - Throws: ``PlanError`` where the list is written in brackets, or the text would not be a plan.
  public func adding(_ expectations: [ExpectationText], at place: PlanPlace?) throws(PlanError) -> String {
    guard !expectations.isEmpty else { return text }
    var lines = Self.lines(of: text)
    guard let place else {
      while lines.last?.isEmpty == true { lines.removeLast() }
      let added = ["", "links:"] + expectations.flatMap { $0.lines.map { "  " + $0 } }
      return (lines.isEmpty ? Array(added.dropFirst()) : lines + added).joined(separator: "\n") + "\n"
    }
    let start = place.line - 1
    guard start < lines.count, lines[start...].prefix(1).allSatisfy({ !isFlow($0, place.column) }) else {
      throw PlanError(
        file: name, place: place,
        message: "The list \"links\" is written in brackets: write each element behind \"- \".")
    }
    let first = lines[start...].firstIndex { $0.drop { $0 == " " }.hasPrefix("-") } ?? start
    let indentation = String(lines[first].prefix { $0 == " " })
    var end = first + 1
    while end < lines.count, belongs(lines[end], indentation.count) { end += 1 }
    // Comments and blank lines before the next section belong to that.
    while end > first + 1, isBlank(lines[end - 1]) { end -= 1 }
    let ending = lines[first].utf8.last == UInt8(ascii: "\r") ? "\r" : ""
    lines.insert(contentsOf: expectations.flatMap { $0.lines.map { indentation + $0 + ending } }, at: end)
    return lines.joined(separator: "\n")
  }

  private func isFlow(_ line: String, _ column: Int) -> Bool {
    line.unicodeScalars.dropFirst(column - 1).first == "["
  }

  private func isBlank(_ line: String) -> Bool {
    let rest = line.drop { $0 == " " }
    return rest.isEmpty || rest.hasPrefix("#") || rest == "\r"
  }

  private func belongs(_ line: String, _ indentation: Int) -> Bool {
    if isBlank(line) { return true }
    let own = line.prefix { $0 == " " }.count
    return own > indentation || own == indentation && line.dropFirst(own).hasPrefix("-")
  }

  // MARK: - Replacing

  /// A word of the plan that becomes another one.
  public struct Replacement: Hashable, Sendable {
    /// Where the word stands.
    public var place: PlanPlace
    /// What stands there.
    public var old: String
    /// What will.
    public var new: String

    /// A replacement.
    public init(place: PlanPlace, old: String, new: String) {
      self.place = place
      self.old = old
      self.new = new
    }
  }

  /// The text with words replaced; those that do not stand where they should, such as variables, are left and counted.
  public func replacing(_ replacements: [Replacement]) -> (text: String, skipped: [Replacement]) {
    var lines = Self.lines(of: text)
    var skipped: [Replacement] = []
    for replacement in replacements.sorted(by: { $0.place > $1.place }) {
      let index = replacement.place.line - 1
      guard lines.indices.contains(index),
        let changed = Self.replaced(replacement, in: lines[index])
      else {
        skipped.append(replacement)
        continue
      }
      lines[index] = changed
    }
    return (lines.joined(separator: "\n"), skipped)
  }

  private static func replaced(_ replacement: Replacement, in line: String) -> String? {
    let scalars = Array(line.unicodeScalars)
    let start = replacement.place.column - 1
    guard start < scalars.count else { return nil }
    let rest = String(String.UnicodeScalarView(scalars[start...]))
    for spelling in [replacement.old, "\"\(replacement.old)\"", "'\(replacement.old)'"] {
      guard rest.hasPrefix(spelling) else { continue }
      let behind = rest.dropFirst(spelling.count)
      guard behind.first.map({ " ,}]\r".contains($0) }) ?? true else { continue }
      let head = String(String.UnicodeScalarView(scalars[..<start]))
      return head + YAMLScalar.literal(replacement.new) + behind
    }
    return nil
  }
}
