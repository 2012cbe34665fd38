/// What messages do with data of links. Source: app-inspection, S20 to S37.
extension ObjCLinkReader {
  private static let equal: Set<String> = [
    "isEqualToString:", "isEqual:", "caseInsensitiveCompare:", "compare:", "compare:options:",
    "isEqualToURL:",
  ]
  private static let partial: Set<String> = [
    "hasPrefix:", "hasSuffix:", "containsString:", "rangeOfString:", "rangeOfString:options:",
    "localizedCaseInsensitiveContainsString:", "localizedStandardContainsString:",
  ]

  mutating func take(_ message: ObjCMessage, _ flow: inout ObjCFlow, isAsked: Bool) {
    let target = value(of: message.receiver, flow)
    let arguments = message.arguments.map { value(of: $0, flow) }
    let receiverText = files[file].excerpt(message.receiver)
    compare(message, target, arguments, &flow)
    open(message, target, arguments, receiverText, flow)
    if enter(message, arguments, flow) { return }
    guard receiver != nil else { return }
    let first = LinkTables.words(message.name).isEmpty ? "" : message.name
    if !isAsked, target?.isData != true, LinkTables.destroys(first, on: receiverText) {
      note(.destructive, message.range, subject: message.selector)
      return
    }
    guard let data = arguments.compactMap({ $0 }).first(where: \.isData), !flow.isValid(data) else { return }
    use(message, arguments, data, receiverText)
  }

  private mutating func use(
    _ message: ObjCMessage, _ arguments: [ObjCValue?], _ data: ObjCValue, _ receiverText: String
  ) {
    let words = LinkTables.words(receiverText)
    switch message.selector {
    case "loadRequest:", "loadHTMLString:baseURL:", "evaluateJavaScript:completionHandler:",
      "stringByEvaluatingJavaScriptFromString:", "loadFileURL:allowingReadAccessToURL:":
      note(.webView, message.range, subject: message.selector)
    case "executeQuery:", "executeUpdate:", "executeStatements:", "predicateWithFormat:":
      note(.query, message.range, subject: message.selector)
    case _
    where LinkTables.paths.contains(message.name) || message.selector.contains("AtPath:")
      || message.selector.contains("ContentsOfFile:") || message.name == "stringWithContentsOfFile":
      note(.query, message.range, subject: message.selector)
    case _ where words.contains("defaults") || words.contains("keychain"):
      guard ["setObject", "setValue", "setURL", "setString", "save", "store"].contains(message.name) else {
        return
      }
      note(.stored, message.range, subject: message.selector)
    case "writeToFile:atomically:", "writeToURL:atomically:":
      note(.stored, message.range, subject: message.selector)
    case _
    where message.name.hasPrefix("openURL") || message.selector.hasSuffix("URLWithString:")
      || message.selector.hasPrefix("requestWithURL:"):
      break
    default: changeReceiver { $0.isHandedOn = true }
    }
  }

  // MARK: - Comparisons

  private mutating func compare(
    _ message: ObjCMessage, _ target: ObjCValue?, _ arguments: [ObjCValue?], _ flow: inout ObjCFlow
  ) {
    if Self.equal.contains(message.selector) {
      for value in [target] + arguments { if let value, value.isData { compared(value, &flow) } }
    } else if ["containsObject:", "objectForKey:", "objectForKeyedSubscript:", "indexOfObject:"].contains(
      message.selector),
      let value = arguments.first ?? nil, value.isData, target?.isData != true
    {
      compared(value, &flow)
    } else if Self.partial.contains(message.selector), let target, target.isData,
      let argument = message.arguments.first
    {
      comparePart(message, target, argument, &flow)
    } else if LinkTables.judges(message.name) {
      for value in arguments { if let value, value.isData { compared(value, &flow) } }
    }
  }

  private mutating func comparePart(
    _ message: ObjCMessage, _ target: ObjCValue, _ argument: Range<Int>, _ flow: inout ObjCFlow
  ) {
    let literal = text(in: argument)
    switch target.role {
    case .text(.host):
      if let literal, !literal.contains(where: { $0.isLetter || $0.isNumber }) { return }
      if message.selector == "hasSuffix:", literal?.hasPrefix(".") == true {
        compared(target, &flow)
      } else {
        note(.weakHost, message.range, subject: message.selector)
      }
    case .text(nil):
      guard let literal else { return }
      if message.selector == "hasPrefix:" {
        guard let slashes = literal.firstRange(of: "://") else { return }
        let rest = literal[slashes.upperBound...]
        if rest.contains(where: { "/?#".contains($0) }) {
          compared(target, &flow)
        } else if !rest.isEmpty {
          note(.weakHost, message.range, subject: message.selector)
        }
      } else if HostText.looksLikeHost(literal) {
        note(.weakHost, message.range, subject: message.selector)
      }
    case .text: compared(target, &flow)
    default: break
    }
  }

  // MARK: - Opening

  private mutating func open(
    _ message: ObjCMessage, _ target: ObjCValue?, _ arguments: [ObjCValue?], _ receiverText: String,
    _ flow: ObjCFlow
  ) {
    let isOpener =
      target?.role == .application || receiverText.contains("sharedApplication")
      || receiverText.contains("NSWorkspace")
      || receiverText.contains("sharedWorkspace") || receiverText.contains("extensionContext")
    guard let first = message.arguments.first else { return }
    if message.selector == "canOpenURL:", let literal = text(in: first), literal.contains("://") {
      note(.schemeAsked, message.range, subject: literal)
    }
    let opens =
      message.selector.hasPrefix("openURL:") && isOpener
      || message.selector == "initWithURL:" && receiverText.contains("SFSafariViewController")
    guard opens else { return }
    if message.selector == "openURL:", !receiverText.contains("orkspace"),
      !receiverText.contains("extensionContext")
    {
      note(.deprecatedCall, message.range, subject: message.selector)
    }
    if let options = message.arguments.dropFirst().first,
      tokens[options].contains(where: { $0.text == "UIApplicationOpenURLOptionUniversalLinksOnly" }),
      !tokens[options].contains(where: { $0.text == "@NO" })
    {
      note(.universalLinksOnly, message.range, subject: "UIApplicationOpenURLOptionUniversalLinksOnly")
    }
    if let value = arguments.first ?? nil, value.isData {
      guard !flow.isValid(value) else { return }
      let isParameter = value.origin != 0 || makesAddressOfPart(first)
      note(isParameter ? .parameterOpened : .linkOpened, message.range, subject: message.selector)
    } else if let literal = text(in: first), literal.contains("://") {
      note(.addressOpened, message.range, subject: literal)
    }
  }

  private func makesAddressOfPart(_ words: Range<Int>) -> Bool {
    tokens[words].contains { $0.text == "URLWithString" }
      && !tokens[words].contains { $0.text == "absoluteString" }
  }

  // MARK: - Calls

  /// Goes into a method of the same class; whether there is one.
  private mutating func enter(_ message: ObjCMessage, _ arguments: [ObjCValue?], _ flow: ObjCFlow) -> Bool {
    guard message.receiver.count == 1, let name = message.receiver.first.map({ tokens[$0].text }) else {
      return false
    }
    let target = name == "self" ? owner : name
    guard let known = methods[target + " " + message.selector], known.count == 1, let only = known.first
    else { return false }
    let isLink = arguments.contains { $0.map { $0.role != .application } ?? false }
    guard receiver != nil || isLink, depth < Self.maximumDepth else { return true }
    let visit = "\(target) \(message.selector) \(arguments) \(flow.checks.count)"
    guard visited.count < 5_000, visited.insert(visit).inserted else { return true }
    var inner = ObjCFlow()
    inner.checks = flow.checks
    for (number, parameter) in only.method.parameters.enumerated() where number < arguments.count {
      inner.names[parameter.name] = arguments[number]
    }
    let outer = (file, owner)
    (file, owner) = (only.file, target)
    depth += 1
    run(only.method.body, &inner)
    depth -= 1
    (file, owner) = outer
    return true
  }

  /// Functions of C.
  mutating func call(_ index: Int, _ flow: ObjCFlow, isAsked: Bool) {
    let name = tokens[index].text
    let open = index + 1
    let close = files[file].messages.matches[open]
    guard receiver != nil, close > open + 1, let value = value(of: open + 1..<close, flow), value.isData,
      !flow.isValid(value)
    else { return }
    if LinkTables.queries.contains(name) && !["execute", "prepare"].contains(name) || name == "fopen" {
      note(.query, index..<close + 1, subject: name)
    } else if LinkTables.keeping.contains(name) {
      note(.stored, index..<close + 1, subject: name)
    }
  }
}
