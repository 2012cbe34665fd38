/// Statements and messages of a method.
extension ObjCLinkReader {
  /// Members of links, as the frameworks name them in Objective-C too.
  private static let parameters: Set<String> = [
    "valueForQueryItem", "queryParameters", "params", "parameters", "value",
  ]

  mutating func run(_ body: Range<Int>, _ flow: inout ObjCFlow) {
    // The selectors of the messages around a place, by their ends.
    var around: [(end: Int, asks: Bool)] = []
    var index = body.lowerBound
    while index < body.upperBound {
      budget -= 1
      guard budget > 0 else { return }
      while let last = around.last, last.end <= index { around.removeLast() }
      let token = tokens[index]
      if token.kind == .word {
        word(index, body, &flow)
        if index + 1 < body.upperBound, tokens[index + 1].isSign("("), !tokens[index].text.hasPrefix("@") {
          call(index, flow, isAsked: around.contains(where: \.asks))
        }
      } else if token.isSign("["), let message = files[file].messages.message(at: index) {
        take(message, &flow, isAsked: around.contains(where: \.asks))
        let parts = message.selector.split(separator: ":")
        let asks =
          parts.contains { LinkTables.asks(String($0)) } || message.selector.hasPrefix("actionWithTitle")
        around.append((message.range.upperBound, asks))
      } else if token.isSign("["), let before = subscripted(index, flow) {
        if !flow.isCounted { note(.crash, before..<index + 1, subject: "[]") }
      } else if token.isSign("==") || token.isSign("!=") {
        compare(around: index, body, &flow)
      }
      index += 1
    }
  }

  /// The beginning of what is asked for an element by its number.
  private func subscripted(_ index: Int, _ flow: ObjCFlow) -> Int? {
    guard index > 0, index + 1 < tokens.count, tokens[index + 1].kind == .number else { return nil }
    var start = index - 1
    if tokens[start].isSign("]") { start = files[file].messages.matches[start] }
    while start > 1, tokens[start - 1].isSign(".") { start -= 2 }
    guard start >= 0, let value = value(of: start..<index, flow), case .text = value.role else { return nil }
    return start
  }

  /// Assignments, and words that say what is read.
  private mutating func word(_ index: Int, _ body: Range<Int>, _ flow: inout ObjCFlow) {
    let text = tokens[index].text
    switch text {
    case "webpageURL":
      if !flow.checks.contains(.init(origin: 0, part: .activityType)), isOfActivity(index, flow) {
        changeReceiver { $0.usesUncheckedActivity = true }
      }
    case "activityType": read(.activityType)
    case "sourceApplication", "UIApplicationOpenURLOptionsSourceApplicationKey": read(.sender)
    case "userActivities": read(.userActivities)
    case "URLContexts": read(.urlContexts)
    case "NSURLComponents": read(.components)
    case "count": flow.isCounted = true
    default: if let part = LinkTables.parts[text] { read(part) }
    }
    guard index + 1 < body.upperBound, tokens[index + 1].isSign("="), index > 0,
      !tokens[index - 1].isSign(".")
    else { return }
    let end = statementEnd(index + 2, body.upperBound)
    guard index + 2 < end else { return }
    var value = value(of: index + 2..<end, flow)
    if let known = value, case .text(let part?) = known.role, part == .parameter || part == .path {
      value = ObjCValue(role: known.role, origin: nextOrigin())
    } else if let known = value, known.role == .url, known.origin == 0, makesAddress(index + 2..<end, flow) {
      value = ObjCValue(role: .url, origin: nextOrigin())
    } else if let known = value, known.role == .text(nil), makesAddress(index + 2..<end, flow) {
      value = ObjCValue(role: .url, origin: known.origin)
    }
    flow.names[text] = value
  }

  /// Whether an address is made of a part of a link, rather than being it.
  private func makesAddress(_ words: Range<Int>, _ flow: ObjCFlow) -> Bool {
    guard tokens[words].contains(where: { $0.text == "URLWithString" || $0.text == "initWithString" }) else {
      return false
    }
    return !tokens[words].contains { $0.text == "absoluteString" }
  }

  private func isOfActivity(_ index: Int, _ flow: ObjCFlow) -> Bool {
    guard receiver != nil, index > 0 else { return false }
    // `activity.webpageURL`, `[activity webpageURL]`, and `session.activity.webpageURL`, whatever that is.
    if tokens[index - 1].isSign("."), index > 1 {
      return flow.names[tokens[index - 2].text]?.role == .activity
        || flow.names[tokens[index - 2].text] == nil
    }
    return flow.names[tokens[index - 1].text]?.role == .activity || tokens[index - 1].isSign("]")
  }

  mutating func read(_ check: LinkCheck) { changeReceiver { $0.reads.insert(check) } }

  private func statementEnd(_ start: Int, _ limit: Int) -> Int {
    var place = start
    while place < limit {
      if tokens[place].isSign(";") || tokens[place].isSign(",") { return place }
      if tokens[place].isSign(")") || tokens[place].isSign("]") || tokens[place].isSign("}") { return place }
      let end = files[file].messages.matches[place]
      place = end > place ? end + 1 : place + 1
    }
    return limit
  }

  // MARK: - Values

  /// What some words stand for: the first name of a value in them, and the part of it that they take.
  func value(of words: Range<Int>, _ flow: ObjCFlow) -> ObjCValue? {
    var found: ObjCValue?
    for index in words {
      let token = tokens[index]
      guard token.kind == .word else { continue }
      let isMember = index > 0 && (tokens[index - 1].isSign(".") || tokens[index - 1].isSign("->"))
      if found == nil {
        if !isMember || tokens[max(0, index - 2)].text == "self", let value = flow.names[token.text] {
          found = value
        }
        continue
      }
      guard let value = found else { continue }
      found = part(token.text, of: value)
    }
    return found
  }

  private func part(_ name: String, of value: ObjCValue) -> ObjCValue {
    switch value.role {
    case .activity:
      if name == "webpageURL" || name == "referrerURL" { return ObjCValue(role: .url) }
      if name == "activityType" { return ObjCValue(role: .text(.activityType)) }
    case .event: if name == "stringValue" { return ObjCValue(role: .text(nil)) }
    case .connection:
      if name == "userActivities" { return ObjCValue(role: .activity) }
      if name == "URLContexts" { return ObjCValue(role: .contexts) }
    case .contexts: if name == "URL" { return ObjCValue(role: .url) }
    case .url, .components:
      if let part = LinkTables.parts[name] { return ObjCValue(role: .text(part), origin: value.origin) }
      if LinkTables.wholes.contains(name), name != "absoluteURL" {
        return ObjCValue(role: .text(nil), origin: value.origin)
      }
      if Self.parameters.contains(name) { return ObjCValue(role: .text(.parameter), origin: value.origin) }
    case .text, .application: break
    }
    return value
  }

  /// The text that stands alone in some words.
  func text(in words: Range<Int>) -> String? {
    let texts = tokens[words].filter { $0.kind == .text }
    return texts.count == 1 ? texts.first?.text : nil
  }

  // MARK: - Comparisons

  private mutating func compare(around index: Int, _ body: Range<Int>, _ flow: inout ObjCFlow) {
    var start = index - 1
    while start > body.lowerBound, !tokens[start].isSign(";"), !tokens[start].isSign("{"),
      !tokens[start].isSign("}"),
      !tokens[start].isSign("&&"), !tokens[start].isSign("||"), index - start < 40
    {
      start -= 1
    }
    let end = statementEnd(index + 1, min(index + 40, body.upperBound))
    let right = tokens[index + 1..<max(index + 1, end)]
    if right.contains(where: { ["nil", "NULL", "Nil"].contains($0.text) }) { return }
    if let value = value(of: start..<index, flow), value.isData { compared(value, &flow) }
  }

  mutating func compared(_ value: ObjCValue, _ flow: inout ObjCFlow) {
    flow.check(value)
    let parts: [LinkCheck] =
      switch value.role {
      case .text(let part?): [part]
      case .url, .components, .text(nil): [.host, .scheme]
      default: []
      }
    changeReceiver { $0.checks.formUnion(parts) }
  }
}
