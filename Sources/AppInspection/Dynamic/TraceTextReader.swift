import PackageReading

/// Reads the output of `frida-trace`: `%6d ms  `, `   | ` for each depth, and the text of a handler, which may go on over lines.
struct TraceTextReader {
  /// The call whose lines are read.
  private var pending: (text: String, line: Int, depth: Int, time: Int, lines: Int)?
  /// The last call, which lines of details belong to.
  private var last: TraceEvent?
  private var thread = ""
  private var isInUserInfo = false
  private var isAtList = false

  private static let notices = [
    "Instrumenting", "Started tracing", "Attaching", "Spawned", "Resolving", "Web UI", "Process terminated",
    "Error:",
    "Waiting for", "Failed to", "Connected to", "warning:", "Warning:", "$ frida", "Press Ctrl+C",
  ]

  mutating func read(_ line: String, _ number: Int, into log: inout TraceLog) {
    if let (time, rest) = Self.stamp(line) {
      take(rest, time, number, into: &log)
      return
    }
    let text = Self.trimmed(line)
    if text.isEmpty { return }
    if text.hasPrefix("/* TID") {
      finish(into: &log)
      thread = text.dropFirst(6).filter { !" */".contains($0) }
      return
    }
    if var open = pending, Self.isOpen(open.text), open.lines < TraceLog.maximumContinuation {
      // A symbol is broken anywhere, a method between its parts.
      open.text += (open.text.hasPrefix("-[") || open.text.hasPrefix("+[") ? " " : "") + text
      open.lines += 1
      pending = open
      return
    }
    if Self.notices.contains(where: { text.hasPrefix($0) }) || text.contains("Auto-generated handler at")
      || text.contains("Loaded handler at")
    {
      return
    }
    // Before the first call the methods that were found are listed.
    if last == nil, pending == nil, text.hasPrefix("-[") || text.hasPrefix("+[") || Self.isSymbol(text) {
      return
    }
    if isInUserInfo || text == "}" || text == "{" {
      if text.contains("}") { isInUserInfo = false }
      return
    }
    // The rest of a symbol that is listed before the first call.
    if last == nil, pending == nil, text.allSatisfy({ $0.isLetter || $0.isNumber || "_$()".contains($0) }) {
      return
    }
    log.add(problem: "The line is neither JSON nor output of frida-trace.", number)
  }

  private mutating func take(_ rest: String, _ time: Int, _ number: Int, into log: inout TraceLog) {
    var text = Substring(rest)
    var depth = 0
    while let bar = Self.afterBar(text) {
      text = bar
      depth += 1
    }
    let content = Self.trimmed(String(text))
    if content.hasPrefix("-[") || content.hasPrefix("+[") || Self.isSymbol(content) || Self.isCall(content) {
      finish(into: &log)
      pending = (content, number, depth, time, 1)
      isInUserInfo = false
      return
    }
    complete(into: &log)
    detail(content, number, into: &log)
  }

  /// Whatever call is being read is complete.
  mutating func finish(into log: inout TraceLog) {
    complete(into: &log)
    if let last { log.add(last) }
    last = nil
  }

  /// The lines of a call are complete, and its details may follow.
  private mutating func complete(into log: inout TraceLog) {
    guard let open = pending else { return }
    pending = nil
    if let before = last { log.add(before) }
    last = event(open)
  }

  private func event(_ open: (text: String, line: Int, depth: Int, time: Int, lines: Int)) -> TraceEvent {
    var event: TraceEvent
    if let method = TraceMethod(open.text) {
      event = TraceEvent(TraceMethod.kind(of: method.selector), line: open.line, name: method.name)
      event.selector = method.selector
      event.arguments = method.arguments
    } else {
      let symbol = String(open.text.prefix { $0 != "(" && $0 != " " })
      event = TraceEvent(.function, line: open.line, name: SwiftDemangler.demangle(symbol) ?? symbol)
      event.symbol = symbol
    }
    event.depth = open.depth
    event.time = open.time
    event.thread = thread
    return event
  }

  /// A line that a handler adds to its call: `webpageURL:https://…`.
  private mutating func detail(_ text: String, _ number: Int, into log: inout TraceLog) {
    guard last != nil else {
      if !text.isEmpty { log.add(problem: "The line belongs to no call.", number) }
      return
    }
    guard let colon = text.firstIndex(of: ":") else { return }
    let key = Self.trimmed(String(text[..<colon]))
    let value = Self.trimmed(String(text[text.index(after: colon)...]))
    if last?.links.isEmpty == true,
      ["webpageURL", "activityType", "referrerURL", "referrer", "url", "URL"].contains(key)
    {
      last?.links = [TraceEvent.Link()]
    }
    switch key {
    case "webpageURL", "url", "URL": last?.links[0].url = value.isEmpty ? nil : value
    case "activityType": last?.links[0].activityType = value
    case "referrerURL", "referrer": last?.links[0].referrer = value
    case "userInfo": isInUserInfo = value.hasPrefix("{") && !value.contains("}")
    default: break
    }
  }

  // MARK: - Texts

  /// The milliseconds and what stands behind them.
  private static func stamp(_ line: String) -> (Int, String)? {
    let text = line.drop { $0 == " " }
    let digits = text.prefix { $0.isNumber && $0.isASCII }
    guard let time = Int(digits), !digits.isEmpty else { return nil }
    let rest = text.dropFirst(digits.count)
    guard rest.hasPrefix(" ms") else { return nil }
    return (time, String(rest.dropFirst(3)))
  }

  private static func afterBar(_ text: Substring) -> Substring? {
    let rest = text.drop { $0 == " " }
    return rest.hasPrefix("| ") ? rest.dropFirst(2) : nil
  }

  static func isSymbol(_ text: String) -> Bool {
    ["$s", "$S", "_$s", "_$S", "_T0", "__T0", "$e"].contains { text.hasPrefix($0) }
  }

  /// `open()` and `sqlite3_exec()`: functions of C as frida-trace prints them.
  private static func isCall(_ text: String) -> Bool {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "("), open > text.startIndex else {
      return false
    }
    return text[..<open].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  /// Whether the text of a call goes on in the next line.
  private static func isOpen(_ text: String) -> Bool {
    if text.hasPrefix("-[") || text.hasPrefix("+[") { return !text.contains("]") }
    return isSymbol(text) && !text.hasSuffix(")")
  }

  static func trimmed(_ text: String) -> String {
    var part = Substring(text)
    while part.first?.isWhitespace == true { part = part.dropFirst() }
    while part.last?.isWhitespace == true { part = part.dropLast() }
    return String(part)
  }
}
