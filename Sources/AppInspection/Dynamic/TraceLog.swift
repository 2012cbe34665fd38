import PackageReading
import PositionedJSON

/// A log of Frida: the lines of JSON that the generated script writes, the output of `frida-trace`, or both.
///
/// Source of the forms: app-inspection, section 4; the output of `frida-trace` as the OWASP guide prints it.
public struct TraceLog: Sendable {
  /// A line that is neither.
  public struct Problem: Hashable, Sendable {
    /// The line, from one.
    public let line: Int
    /// Why it cannot be read.
    public let message: String
  }

  /// The events in order.
  public internal(set) var events: [TraceEvent] = []
  /// What could not be read, the first ``maximumProblems``.
  public internal(set) var problems: [Problem] = []
  /// The number of all lines that could not be read.
  public internal(set) var problemCount = 0

  private var isCut = false

  /// The most events that are kept.
  public static let maximumEvents = 200_000
  /// The most problems that are kept.
  public static let maximumProblems = 100
  /// The longest line, in bytes.
  static let maximumLine = 1 << 20
  /// The most lines that one call is written on.
  static let maximumContinuation = 32

  /// Reads a log. Linear in its size.
  public init(parsing bytes: [UInt8]) {
    var number = 0
    var text = TraceTextReader()
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      number += 1
      var line = bytes[start..<end]
      if line.last == 0x0D { line = line.dropLast() }
      start = end + 1
      read(line, number, &text)
    }
    text.finish(into: &self)
  }

  private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int, _ text: inout TraceTextReader) {
    guard line.count <= Self.maximumLine else {
      add(problem: "The line has more than \(Self.maximumLine) bytes.", number)
      return
    }
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    // Braces of a userInfo stand alone; an object has a member or an end on the same line.
    if content.first == UInt8(ascii: "{"), content.count > 1 {
      text.finish(into: &self)
      readObject(Array(content), number)
    } else {
      text.read(String(decoding: line, as: UTF8.self), number, into: &self)
    }
  }

  mutating func add(_ event: TraceEvent) {
    guard events.count < Self.maximumEvents else {
      if !isCut { add(problem: "There are more events than are kept: \(Self.maximumEvents).", event.line) }
      isCut = true
      return
    }
    events.append(event)
  }

  mutating func add(problem message: String, _ line: Int) {
    problemCount += 1
    guard problems.count < Self.maximumProblems else { return }
    problems.append(Problem(line: line, message: message))
  }

  // MARK: - Lines of JSON

  private mutating func readObject(_ bytes: [UInt8], _ number: Int) {
    let document = JSONDocument(
      parsing: bytes, limits: JSONLimits(maximumBytes: Self.maximumLine, maximumDepth: 32))
    guard let root = document.root, root.kind == .object, document.firstRejection == nil else {
      add(problem: "The line is no JSON object: \(document.firstRejection?.message ?? "it is empty")", number)
      return
    }
    guard let word = root["event"]?.string, let kind = TraceEvent.Kind(rawValue: word) else {
      add(problem: "The object has no event that is known.", number)
      return
    }
    var event = TraceEvent(kind, line: number, name: Self.name(root))
    event.symbol = root["symbol"]?.string
    event.selector = root["selector"]?.string
    event.thread = root["thread"].map { $0.string ?? $0.numberText ?? "" } ?? ""
    event.time = root["time"]?.numberText.flatMap { Int($0) }
    event.id = root["id"]?.numberText.flatMap { Int($0) }
    event.caller = root["caller"]?.string
    event.returned = root["returned"].flatMap { $0.boolean.map { "\($0)" } ?? $0.string ?? $0.numberText }
    if let arguments = root["arguments"], arguments.kind == .array {
      event.arguments = arguments.elements.prefix(32).map { $0.string ?? $0.sourceText }
    }
    event.links = Self.links(root)
    if event.name.isEmpty, let symbol = event.symbol {
      event.name = SwiftDemangler.demangle(symbol) ?? symbol
    }
    if kind == .problem { event.name = root["text"]?.string ?? "" }
    add(event)
  }

  private static func name(_ root: JSONValue) -> String {
    if let owner = root["class"]?.string, let selector = root["selector"]?.string {
      return "-[\(owner) \(selector)]"
    }
    return root["function"]?.string ?? root["module"]?.string ?? root["application"]?.string ?? ""
  }

  private static func links(_ root: JSONValue) -> [TraceEvent.Link] {
    if let url = root["url"]?.string { return [TraceEvent.Link(url: url)] }
    guard let list = root["links"], list.kind == .array else { return [] }
    return list.elements.prefix(32).map { link in
      TraceEvent.Link(
        url: link["webpageURL"]?.string ?? link["url"]?.string, activityType: link["activityType"]?.string,
        referrer: link["referrer"]?.string, sender: link["sender"]?.string)
    }.filter { !$0.isEmpty }
  }
}
