import PositionedJSON

/// Dynamic rules. Source: SS-PARSE, DALC, documented in source.
extension StatementListReader {
  mutating func readRules(_ statement: JSONValue) -> DynamicRules? {
    guard let extensions = statement["relation_extensions"] else { return nil }
    guard extensions.kind == .object else {
      note(
        .extensionIgnored, extensions.range, subject: "relation_extensions", detail: extensions.kind.phrase)
      return nil
    }
    let relation = StatementRelation.handleAllURLs.text
    for member in extensions.members where !member.key.hasText(relation) {
      note(.extensionOfOtherRelation, member.key.range, subject: member.key.text)
    }
    guard let own = extensions[relation] else { return nil }
    guard own.kind == .object else {
      note(.extensionIgnored, own.range, subject: relation, detail: own.kind.phrase)
      return nil
    }
    let key = "dynamic_app_link_components"
    guard let list = own[key] else { return nil }
    guard list.kind == .array else {
      note(.extensionIgnored, list.range, subject: key, detail: list.kind.phrase)
      return nil
    }
    return readRules(in: list)
  }

  private mutating func readRules(in list: JSONValue) -> DynamicRules {
    var rules: [DynamicComponent] = []
    var mayLoseList = false
    var position = 0
    for element in list.elements {
      if element.kind == .object {
        rules.append(readRule(element, position))
      } else {
        note(.ruleNotObject, element.range, detail: element.kind.phrase)
        mayLoseList = true
      }
      position += 1
    }
    if !rules.isEmpty, rules.allSatisfy({ $0.excludes }) { note(.onlyExcludes, list.range) }
    return DynamicRules(components: rules, mayLoseList: mayLoseList)
  }

  private mutating func readRule(_ value: JSONValue, _ position: Int) -> DynamicComponent {
    var rule = DynamicComponent(index: position, range: value.range)
    rule.path = part("/", value, &rule)
    rule.fragment = part("#", value, &rule)
    if let query = value["?"] {
      if query.kind == .object {
        rule.query = readQuery(query, &rule)
      } else {
        note(.queryNotObject, query.range, detail: query.kind.phrase)
      }
    }
    if let exclude = value["exclude"] {
      if let flag = exclude.boolean {
        rule.excludes = flag
      } else {
        note(.excludeNotBoolean, exclude.range, detail: exclude.kind.phrase)
        rule.isUncertain = true
      }
    }
    noteUnreadKeys(value)
    if rule.path == nil, rule.fragment == nil, rule.query.isEmpty, !rule.isUncertain {
      note(.emptyRule, value.range)
    }
    return rule
  }

  private mutating func part(
    _ key: String, _ value: JSONValue, _ rule: inout DynamicComponent
  ) -> PlatformText? {
    guard let member = value[key] else { return nil }
    guard let text = member.string else {
      note(.rulePartNotString, member.range, subject: key, detail: member.kind.phrase)
      rule.isUncertain = true
      return nil
    }
    return pattern(text, member.range, &rule)
  }

  private mutating func pattern(
    _ text: String, _ range: Range<Int>, _ rule: inout DynamicComponent
  ) -> PlatformText {
    let pattern = PlatformText(text)
    if pattern.units.count > PatternMatcher.maximumLength {
      note(.rulePatternTooLong, range)
      rule.isUncertain = true
    }
    return pattern
  }

  private mutating func readQuery(
    _ query: JSONValue, _ rule: inout DynamicComponent
  ) -> [DynamicComponent.QueryItem] {
    var items: [DynamicComponent.QueryItem] = []
    for member in query.members {
      guard let text = member.value.string else {
        note(
          .rulePartNotString, member.value.range, subject: member.key.text, detail: member.value.kind.phrase)
        rule.isUncertain = true
        continue
      }
      items.append(
        DynamicComponent.QueryItem(
          name: PlatformText(member.key.text), value: pattern(text, member.value.range, &rule)))
    }
    return items
  }

  private mutating func noteUnreadKeys(_ value: JSONValue) {
    for member in value.members {
      let key = member.key
      if key.hasText("comment") {
        note(.unreadRuleKey, key.range, subject: "comment", detail: "Android calls it \"comments\"")
      } else if key.hasText("caseSensitive") {
        note(
          .unreadRuleKey, key.range, subject: "caseSensitive", detail: "its rules always regard letter case")
      } else if key.hasText("percentEncoded") || key.hasText("defaults") {
        note(.unreadRuleKey, key.range, subject: key.text)
      }
    }
  }
}
