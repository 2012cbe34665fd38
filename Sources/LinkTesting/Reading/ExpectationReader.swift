import LinkMatching
import LinkOpening
import Yams

/// Reads the list of expectations, with groups, variables and tables resolved.
struct ExpectationReader {
  let yaml: YAMLText
  let plan: LinkPlan
  private(set) var expectations: [LinkExpectation] = []

  /// What a group hands on to its links.
  struct Inherited {
    var groups: [String] = []
    var tags: [String] = []
    var conditions = TapConditions()
    var answer = ExpectedAnswer()
    var variants: [LinkExpectation.Variant] = []
    var domain: String?
  }

  init(yaml: YAMLText, plan: LinkPlan) {
    self.yaml = yaml
    self.plan = plan
  }

  /// Reads the section `links`.
  mutating func read(_ node: Node, _ scope: PlanScope) throws(PlanError) {
    guard !YAMLText.isEmpty(node) else { return }
    try read(try yaml.list(node, "links"), Inherited(), scope)
  }

  private mutating func read(_ nodes: [Node], _ inherited: Inherited, _ scope: PlanScope) throws(PlanError) {
    for node in nodes {
      if case .scalar(let scalar) = node {
        let link = try scope.expanded(scalar.string, node, yaml)
        try add(.link(link), EntryReader(yaml: yaml, plan: plan, scope: scope, inherited: inherited), node)
        continue
      }
      let members = try yaml.mapping(node, "An entry of links") ?? []
      if let group = members.first(where: { $0.key.text == "group" }) {
        try readGroup(group, members, node, inherited, scope)
      } else {
        try readEntry(members, node, inherited, scope)
      }
    }
  }

  // MARK: - Groups

  private mutating func readGroup(
    _ group: YAMLText.Member, _ members: [YAMLText.Member], _ node: Node, _ inherited: Inherited,
    _ around: PlanScope
  ) throws(PlanError) {
    guard inherited.groups.count < PlanReader.groupLimit else {
      throw yaml.mistake(node, "Groups lie more than \(PlanReader.groupLimit) deep in each other.")
    }
    func value(_ name: String) -> Node? { members.first { $0.key.text == name }?.value }
    guard let links = value("links") else {
      throw yaml.mistake(node, "The group has no \"links\": list what belongs to it.")
    }
    if let key = members.first(where: { $0.key.text == "link" || $0.key.text == "every" })?.key {
      throw yaml.mistake(key.node, "A group has no \(PlanWords.quoted(key.text)): put it into its \"links\".")
    }
    let variables = VariableReader(yaml: yaml)
    let scope = try variables.read(value("variables"), "variables", around)
    var rows = [scope]
    if let table = value("table") { rows = try variables.rows(table, "table", scope) }
    let nodes = try yaml.list(links, "links")
    let own = members.filter { !PlanKeys.group.contains($0.key.text) }
    for row in rows {
      var reader = EntryReader(yaml: yaml, plan: plan, scope: row, inherited: inherited)
      try reader.read(own, known: PlanKeys.group + PlanKeys.shared)
      var handed = reader.handedOn
      // A name may use the row's variables, and mostly does not.
      handed.groups.append(try reader.text(group.value, "group"))
      try read(nodes, handed, row)
    }
  }

  // MARK: - Entries

  private mutating func readEntry(
    _ members: [YAMLText.Member], _ node: Node, _ inherited: Inherited, _ scope: PlanScope
  ) throws(PlanError) {
    var reader = EntryReader(yaml: yaml, plan: plan, scope: scope, inherited: inherited)
    let subjects = members.filter { PlanKeys.subject.contains($0.key.text) }
    guard let subject = subjects.first else {
      let known = PlanKeys.subject + ["group"]
      if let key = members.first(where: { !PlanKeys.expectation.contains($0.key.text) })?.key {
        throw yaml.unknown(key, in: "An entry of links", known: PlanKeys.expectation + ["group"])
      }
      throw yaml.mistake(node, "The entry is about no link: write one of \(known.joined(separator: ", ")).")
    }
    guard subjects.count == 1 else {
      throw yaml.mistake(
        subjects[1].key.node,
        "The entry has \(PlanWords.quoted(subject.key.text)) and \(PlanWords.quoted(subjects[1].key.text)): keep one."
      )
    }
    let others = members.filter { $0.key.text != subject.key.text }
    try reader.read(others, known: PlanKeys.expectation)
    switch subject.key.text {
    case "link": try add(.link(try reader.text(subject.value, "link")), reader, node)
    case "links":
      let links = try yaml.list(subject.value, "links")
      guard !links.isEmpty else { throw yaml.mistake(subject.value, "\"links\" is empty: name a link.") }
      for link in links { try add(.link(try reader.text(link, "links")), reader, link) }
    default: try add(.every(try reader.pattern(subject.value)), reader, node)
    }
  }

  private mutating func add(
    _ subject: LinkExpectation.Subject, _ reader: EntryReader, _ node: Node
  ) throws(PlanError) {
    let expectation = LinkExpectation(
      subject, name: reader.name, groups: reader.inherited.groups, tags: reader.handedOn.tags,
      conditions: reader.handedOn.conditions, answer: reader.handedOn.answer,
      variants: reader.handedOn.variants, place: YAMLText.place(node))
    try ExpectationCheck(yaml: yaml, node: node).check(expectation, hasExceptions: reader.hasExceptions)
    guard expectations.count < PlanReader.expectationLimit else {
      throw yaml.mistake(node, "The plan comes to more than \(PlanReader.expectationLimit) expectations.")
    }
    expectations.append(expectation)
  }
}
