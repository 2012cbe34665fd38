import PositionedJSON

/// Reads a statement list as AOSP's verifier does, and notes what it minds.
struct StatementListReader {
  private let document: JSONDocument
  private(set) var statements: [Statement] = []
  private(set) var problems: [StatementProblem] = []
  private(set) var problemCount = 0
  /// The position of the statement that is read.
  private(set) var index: Int?

  init(_ document: JSONDocument) { self.document = document }

  /// Notes a problem, as long as there is room to describe it.
  mutating func note(
    _ code: StatementProblem.Code, _ range: Range<Int>, subject: String = "", detail: String = ""
  ) {
    problemCount += 1
    guard problems.count < StatementList.maximumProblems else { return }
    problems.append(
      StatementProblem(code, range, statement: index, subject: subject, detail: detail))
  }

  mutating func read() {
    if document.bytes.count > StatementList.deviceSizeLimit {
      note(.tooLarge, 0..<document.bytes.count, detail: "\(document.bytes.count)")
    }
    if let problem = document.firstRejection ?? (document.root == nil ? document.problems.first : nil) {
      note(.notJSON, problem.range, detail: problem.message)
    }
    guard let root = document.root else { return }
    guard root.kind == .array else {
      note(.notAnArray, root.range, detail: root.kind.phrase)
      return
    }
    var index = 0
    for element in root.elements {
      self.index = index
      if element.kind == .object {
        statements.append(readStatement(element, index))
      } else {
        note(.statementNotObject, element.range, detail: element.kind.phrase)
      }
      index += 1
    }
    self.index = nil
  }

  private mutating func readStatement(_ value: JSONValue, _ index: Int) -> Statement {
    let include = readInclude(value)
    if let include, !include.text.utf8.isEmpty {
      for member in value.members where !member.key.hasText("include") {
        note(.keysBesideInclude, member.key.range, subject: member.key.text)
      }
      return Statement(
        index: index, value: value, relations: [], target: nil, include: include, dynamicRules: nil,
        deviceReading: .kept)
    }
    let relation = value["relation"]
    let target = value["target"]
    let hasRelation = relation?.kind == .array
    let hasTarget = target?.kind == .object
    if !hasTarget { note(.missingTarget, target?.range ?? value.range) }
    if !hasRelation { note(.missingRelation, relation?.range ?? value.range) }
    return Statement(
      index: index, value: value, relations: readRelations(relation),
      target: hasTarget ? target.map { readTarget($0) } : nil, include: include,
      dynamicRules: readRules(value),
      deviceReading: hasTarget && hasRelation ? .kept : .statementSkipped)
  }

  private mutating func readInclude(_ value: JSONValue) -> LocatedText? {
    guard let include = value["include"] else { return nil }
    guard let text = include.string else {
      note(.includeNotString, include.range, detail: include.kind.phrase)
      return nil
    }
    if !text.utf8.isEmpty, !ASCIIText.hasPrefix(text, "https://") {
      note(.insecureInclude, include.range, subject: text)
    }
    return LocatedText(text: text, range: include.range)
  }

  private mutating func readRelations(_ value: JSONValue?) -> [LocatedText] {
    guard let value, value.kind == .array else { return [] }
    var relations: [LocatedText] = []
    var isEmpty = true
    for element in value.elements {
      isEmpty = false
      guard let text = element.string else {
        note(.relationNotString, element.range, detail: element.kind.phrase)
        continue
      }
      if !StatementRelation(text).isWellFormed {
        note(.malformedRelation, element.range, subject: text)
      }
      relations.append(LocatedText(text: text, range: element.range))
    }
    if isEmpty { note(.emptyRelation, value.range) }
    return relations
  }

  /// The string member `key`.
  func text(_ key: String, in value: JSONValue) -> LocatedText? {
    guard let member = value[key], let text = member.string else { return nil }
    return LocatedText(text: text, range: member.range)
  }
}
