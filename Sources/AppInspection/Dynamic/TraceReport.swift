public import AssociationFiles
import LinkMatching
import LinkSyntax

/// What a log says of links: which reached which method, what happened then, and whether the rules say so too.
public struct TraceReport: Sendable {
  /// What the rules say of a link, for one app of a file.
  public struct Rule: Hashable, Sendable {
    /// The file.
    public let file: String
    /// The app identifier.
    public let app: String
    /// `match`, `exclude` or `no_match`.
    public let decision: String
  }

  /// Something that happened while a link was handled.
  public struct Step: Hashable, Sendable {
    /// The event.
    public let event: TraceEvent
    /// What came back; `nil` where the log does not say.
    public internal(set) var returned: String?
  }

  /// A call of a receiver with a link, or without one where the log does not name it.
  public struct Arrival: Sendable {
    /// The call.
    public let event: TraceEvent
    /// The link; `nil` where the log does not name it.
    public let link: TraceEvent.Link?
    /// What came back; `nil` where the log does not say.
    public internal(set) var returned: String?
    /// What happened before the call came back, or before the next receiver on its thread.
    public internal(set) var steps: [Step] = []
    /// What the rules say; empty for a custom scheme, and where no file was handed in.
    public internal(set) var rules: [Rule] = []

    /// Whether the link is one of a site and no app of the files opens it.
    public var isUnexpected: Bool { !rules.isEmpty && !rules.contains { $0.decision == "match" } }
  }

  /// The links that arrived, in order.
  public private(set) var arrivals: [Arrival] = []
  /// Calls outside of receivers.
  public private(set) var others: [Step] = []
  /// Hooks that found nothing.
  public private(set) var missing: [TraceEvent] = []
  /// What the script could not do.
  public private(set) var problems: [TraceEvent] = []

  private struct Running {
    var arrivals: Range<Int>
    var event: TraceEvent
  }

  /// Puts the events of a log in order. Linear in their number but for calls that are open at once, which are bounded.
  ///
  /// - Parameters:
  ///   - log: The log.
  ///   - associations: Files whose rules are asked about each link of a site.
  public init(_ log: TraceLog, associations: [(file: AssociationFile, name: String)] = []) {
    var running: [String: [Running]] = [:]
    var calls: [Int: (arrivals: Range<Int>, step: Int?)] = [:]
    for event in log.events {
      switch event.kind {
      case .ready: continue
      case .missing: missing.append(event)
      case .problem: problems.append(event)
      case .return: finish(event, &running, &calls)
      case .receiver: begin(event, &running, &calls)
      case .open, .load, .ask, .function, .activity, .compare: add(event, &running, &calls)
      }
    }
    let matchers = associations.map { (LinkMatcher($0.file), $0.name) }
    for index in arrivals.indices { arrivals[index].rules = Self.rules(arrivals[index].link, matchers) }
  }

  private mutating func begin(
    _ event: TraceEvent, _ running: inout [String: [Running]],
    _ calls: inout [Int: (arrivals: Range<Int>, step: Int?)]
  ) {
    // A receiver that calls another one is at work still; one without an end in the log is over at the next of its depth.
    var open = running[event.thread] ?? []
    while let last = open.last, !Self.isInside(event, last.event) { open.removeLast() }
    let start = arrivals.count
    let links: [TraceEvent.Link?] = event.links.isEmpty ? [nil] : event.links
    for link in links { arrivals.append(Arrival(event: event, link: link)) }
    if open.count < 64 { open.append(Running(arrivals: start..<arrivals.count, event: event)) }
    running[event.thread] = open
    if let id = event.id { calls[id] = (start..<arrivals.count, nil) }
  }

  /// Whether a call is made by another: its depth says so or, in the script's own log, the other has not come back.
  private static func isInside(_ event: TraceEvent, _ other: TraceEvent) -> Bool {
    if let depth = event.depth, let outer = other.depth { return depth > outer }
    return event.id != nil && other.id != nil
  }

  private mutating func add(
    _ event: TraceEvent, _ running: inout [String: [Running]],
    _ calls: inout [Int: (arrivals: Range<Int>, step: Int?)]
  ) {
    var open = running[event.thread] ?? []
    while let last = open.last, !Self.isInside(event, last.event) { open.removeLast() }
    running[event.thread] = open
    // A comparison is logged when it is over, with what came of it.
    let step = Step(event: event, returned: event.returned)
    guard let owner = open.last else {
      others.append(step)
      if let id = event.id { calls[id] = (0..<0, others.count - 1) }
      return
    }
    for index in owner.arrivals { arrivals[index].steps.append(step) }
    if let id = event.id, let first = owner.arrivals.first {
      calls[id] = (owner.arrivals, arrivals[first].steps.count - 1)
    }
  }

  private mutating func finish(
    _ event: TraceEvent, _ running: inout [String: [Running]],
    _ calls: inout [Int: (arrivals: Range<Int>, step: Int?)]
  ) {
    guard let id = event.id, let call = calls.removeValue(forKey: id) else { return }
    guard let step = call.step else {
      for index in call.arrivals { arrivals[index].returned = event.returned }
      running[event.thread]?.removeAll { $0.event.id == id }
      return
    }
    if call.arrivals.isEmpty { others[step].returned = event.returned }
    for index in call.arrivals where step < arrivals[index].steps.count {
      arrivals[index].steps[step].returned = event.returned
    }
  }

  private static func rules(_ link: TraceEvent.Link?, _ matchers: [(LinkMatcher, String)]) -> [Rule] {
    guard let text = link?.url, let url = try? LinkURL(text) else { return [] }
    guard let scheme = OpenedSchemes.scheme(of: text), ["http", "https"].contains(scheme) else { return [] }
    return matchers.flatMap { matcher, name in
      matcher.decisions(for: url).map { Rule(file: name, app: $0.app, decision: $0.decision.word) }
    }
  }
}
