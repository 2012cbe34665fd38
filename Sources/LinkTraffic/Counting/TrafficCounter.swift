import LinkMatching
import LinkSyntax

/// Counts the lines of a log as they come: any number of them in bounded memory, which is that of the counts.
///
/// Lines end at `\n` or `\r\n`; empty ones are passed over. A line of which nothing can be made is counted and the
/// run goes on. No memory is made for each line, but for those with characters beyond ASCII.
public struct TrafficCounter: Sendable {
  /// What was counted so far.
  public var counts: TrafficCounts
  /// The first lines of the last text of which nothing can be made.
  public private(set) var faults: [LineFault] = []
  let plan: TrafficPlan
  var decisions: LineDecisions
  private var memory: Memory
  private let schemeAndHost: Int

  /// The most faults that are described for a text.
  public static let describedFaults = 5

  /// Texts that are made of a line.
  private struct Memory: Sendable {
    /// A target whose escapes are resolved.
    var resolved: [UInt8] = []
    /// A URL made of host and path.
    var link: [UInt8]
  }

  /// A counter that has seen nothing.
  public init(_ plan: TrafficPlan) {
    self.plan = plan
    counts = TrafficCounts(plan)
    decisions = LineDecisions(plan)
    memory = Memory(link: plan.host.map { Array("https://\($0)".utf8) } ?? [])
    schemeAndHost = memory.link.count
  }

  /// Counts the lines of `text`, which begins at the start of a line; its last line need not end in a line break.
  ///
  /// - Returns: The number of line breaks in `text`.
  @discardableResult
  public mutating func count(_ text: UnsafeBufferPointer<UInt8>, _ reader: LogReader) -> Int {
    faults.removeAll(keepingCapacity: true)
    var memory = self.memory
    self.memory = Memory(link: [])
    defer { self.memory = memory }
    return plan.withDeciders { count(text, reader, $0, &memory) }
  }

  private mutating func count(
    _ text: UnsafeBufferPointer<UInt8>, _ reader: LogReader, _ deciders: borrowing PlanDeciders,
    _ memory: inout Memory
  ) -> Int {
    var start = 0
    var number = 0
    while start < text.count {
      let end = LineSearch.next(text, start)
      var stop = end
      if stop > start, text[stop - 1] == 0x0D { stop -= 1 }
      if stop > start {
        count(line: UnsafeBufferPointer(rebasing: text[start..<stop]), number, reader, deciders, &memory)
      }
      start = end + 1
      if end < text.count { number += 1 }
    }
    return number
  }

  @inline(__always)
  private mutating func count(
    line: UnsafeBufferPointer<UInt8>, _ number: Int, _ reader: LogReader,
    _ deciders: borrowing PlanDeciders, _ memory: inout Memory
  ) {
    counts.lines += 1
    switch reader.read(line, into: &memory.resolved) {
    case .target(let range, isResolved: false):
      count(target: UnsafeBufferPointer(rebasing: line[range]), number, deciders, &memory.link)
    case .target(let range, isResolved: true):
      memory.resolved.withUnsafeBufferPointer { text in
        count(target: UnsafeBufferPointer(rebasing: text[range]), number, deciders, &memory.link)
      }
    case .passedOver(let reason): counts.passedOver[Int(reason.rawValue)] += 1
    case .unreadable(let fault): note(fault, number)
    }
  }

  /// Counts a URL, or a path behind the plan's host.
  @inline(__always)
  private mutating func count(
    target: UnsafeBufferPointer<UInt8>, _ number: Int, _ deciders: borrowing PlanDeciders,
    _ link: inout [UInt8]
  ) {
    guard target.first == UInt8(ascii: "/") else { return count(url: target, number, deciders) }
    guard schemeAndHost > 0 else { return note(.missingHost, number) }
    link.removeSubrange(schemeAndHost...)
    link.append(contentsOf: target)
    link.withUnsafeBufferPointer { count(url: $0, number, deciders) }
  }

  @inline(__always)
  private mutating func count(
    url: UnsafeBufferPointer<UInt8>, _ number: Int, _ deciders: borrowing PlanDeciders
  ) {
    do throws(LinkURLError) {
      let parts = try LinkURLParts(splitting: url)
      guard parts.needsEncoding else { return decide(url, parts, deciders) }
      let encoded = try LinkURL(bytes: Array(url))
      encoded.bytes.withUnsafeBufferPointer { decide($0, encoded.parts, deciders) }
    } catch {
      note(.invalidURL, number, error)
    }
  }

  private mutating func note(_ fault: LogFault, _ number: Int, _ error: LinkURLError? = nil) {
    counts.unreadable[Int(fault.rawValue)] += 1
    guard faults.count < Self.describedFaults else { return }
    faults.append(LineFault(line: number, fault: fault, urlError: error))
  }
}
