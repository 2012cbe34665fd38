import AssociationFiles
import PositionedJSON

/// Faults in an association file.
struct AssociationMutants {
  private let bytes: [UInt8]
  private let host: String
  private let name: String
  private(set) var all: [Mutant] = []

  init(_ bytes: [UInt8], host: String, name: String) {
    self.bytes = bytes
    self.host = host
    self.name = name
    let file = AssociationFile(parsing: bytes)
    guard file.rejection == nil else { return }
    for detail in file.applinks?.details ?? [] { add(detail) }
    for variable in file.applinks?.variables ?? [] { add(variable) }
    for service in file.services where service.name == .appclips { addApps(service) }
  }

  private mutating func add(_ kind: MutationOperator, _ change: String, _ edits: [TextEdit]) {
    let (changed, skipped) = edits.applied(to: bytes)
    guard skipped == 0, changed != bytes else { return }
    all.append(Mutant(kind, name, change, .association(host: host, changed)))
  }

  // MARK: - Entries

  private mutating func add(_ detail: Detail) {
    let path = "details[\(detail.index)]"
    if let value = detail.appIDsValue ?? detail.appIDValue { addNames(value, path) }
    if let components = detail.componentsValue, components.kind == .array {
      addRules(components, "\(path).components")
    } else if let paths = detail.pathsValue, paths.kind == .array {
      addRules(paths, "\(path).paths")
    }
  }

  private mutating func addNames(_ value: JSONValue, _ path: String) {
    let names = value.kind == .string ? [value] : Array(value.elements)
    for name in names {
      guard let text = name.string else { continue }
      add(
        .identifier, "\(path) names \(text)x in place of \(text)",
        [name.edit(replacingWithString: PatternFaults.renamed(text))])
    }
    for index in names.indices where names.count > 1 {
      let text = names[index].string ?? ""
      add(.drop, "\(path) no longer names \(text)", value.edits(removingElementAt: index))
    }
  }

  private mutating func addApps(_ service: Service) {
    for app in service.apps {
      add(
        .identifier, "\(service.name.text) names \(app.text)x in place of \(app.text)",
        [app.value.edit(replacingWithString: PatternFaults.renamed(app.text))])
    }
  }

  // MARK: - Rules

  private mutating func addRules(_ list: JSONValue, _ path: String) {
    let rules = Array(list.elements)
    for (index, rule) in rules.enumerated() {
      let place = "\(path)[\(index)]"
      add(.drop, "\(place) is left out", list.edits(removingElementAt: index))
      if index + 1 < rules.count { addNeighbours(rule, rules[index + 1], place) }
      if rule.kind == .string {
        addPathRule(rule, place)
      } else {
        addComponent(rule, place)
      }
    }
  }

  private mutating func addNeighbours(_ rule: JSONValue, _ next: JSONValue, _ place: String) {
    add(
      .order, "\(place) and the rule behind it exchange their places",
      [rule.edit(replacingWith: next.sourceText), next.edit(replacingWith: rule.sourceText)])
    guard let own = rule["/"], let other = next["/"] else { return }
    add(
      .swap, "\(place) and the rule behind it exchange their paths",
      [own.edit(replacingWith: other.sourceText), other.edit(replacingWith: own.sourceText)])
  }

  private mutating func addPathRule(_ rule: JSONValue, _ place: String) {
    guard let text = rule.string else { return }
    let mark = PathRule.exclusionMark
    let isExcluded = text.hasPrefix(mark)
    let pattern = isExcluded ? String(text.dropFirst(mark.count)) : text
    add(
      .excludeFlip, "\(place) \(isExcluded ? "no longer excludes" : "excludes")",
      [rule.edit(replacingWithString: isExcluded ? pattern : mark + text)])
    addPattern(rule, pattern, place, prefix: isExcluded ? mark : "")
  }

  private mutating func addComponent(_ rule: JSONValue, _ place: String) {
    let exclude = rule["exclude"]
    let isExcluded = exclude?.boolean == true
    if let exclude {
      add(
        .excludeFlip, "\(place) \(isExcluded ? "no longer excludes" : "excludes")",
        [exclude.edit(replacingWith: isExcluded ? "false" : "true")])
    } else if let edit = rule.edit(addingMember: "exclude", value: "true") {
      add(.excludeFlip, "\(place) excludes", [edit])
    }
    for key in ["/", "#"] {
      if let value = rule[key], let pattern = value.string {
        addPattern(value, pattern, "\(place) \"\(key)\"")
      }
    }
    guard let query = rule["?"] else { return }
    if let pattern = query.string { addPattern(query, pattern, "\(place) \"?\"") }
    for member in query.members {
      guard let pattern = member.value.string else { continue }
      addPattern(member.value, pattern, "\(place) \"?\" \"\(member.key.text)\"")
      add(
        .identifier, "\(place) asks for the item \(member.key.text)x in place of \(member.key.text)",
        [TextEdit(range: member.key.range, with: JSONQuoting.quoted(member.key.text + "x"))])
    }
    if query.kind == .object {
      for index in query.members.map({ $0 }).indices {
        add(.widen, "\(place) no longer asks for an item of its query", query.edits(removingElementAt: index))
      }
    }
  }

  private mutating func addPattern(
    _ value: JSONValue, _ pattern: String, _ place: String, prefix: String = ""
  ) {
    for (kind, text) in [
      (MutationOperator.widen, PatternFaults.widened(pattern)),
      (.narrow, PatternFaults.narrowed(pattern)), (.letterCase, PatternFaults.recased(pattern)),
    ] {
      guard let text, text != pattern else { continue }
      add(
        kind, "\(place) is \"\(text)\" in place of \"\(pattern)\"",
        [value.edit(replacingWithString: prefix + text)])
    }
  }

  // MARK: - Variables

  private mutating func add(_ variable: SubstitutionVariable) {
    for (index, value) in variable.values.enumerated() {
      let place = "the variable \(variable.name)"
      add(.drop, "\(place) loses the value \"\(value.text)\"", variable.value.edits(removingElementAt: index))
      for (kind, text) in [
        (MutationOperator.widen, PatternFaults.widened(value.text)),
        (.letterCase, PatternFaults.recased(value.text)),
      ] {
        guard let text else { continue }
        add(
          kind, "\(place) has \"\(text)\" in place of \"\(value.text)\"",
          [value.value.edit(replacingWithString: text)])
      }
    }
  }
}
