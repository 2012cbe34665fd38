import LinkSyntax

/// Decides about URLs, one a line, as they come: any number of them in constant memory.
///
/// Lines end at `\n` or `\r\n`; empty ones are passed over. A line that is no URL yields an error line and is counted, and
/// the run goes on. No memory is made for each line.
///
/// The text format has a line for each URL: the decision, the URL and, for every app that a rule decided about, the
/// app and the place of the rule. The JSON format has an object for each URL with a decision for every app of the
/// file in file order; ``AppDecision`` names the fields.
public struct MatchStream: Sendable {
  /// How results are written.
  public enum Format: Hashable, Sendable {
    /// For people: aligned words.
    case text
    /// For programs: an object a line.
    case json
  }

  /// What was read so far.
  public struct Statistics: Hashable, Sendable {
    /// Lines with a URL or what should be one.
    public var lines = 0
    /// Lines that are no URL.
    public var unreadable = 0
    /// URLs that open at least one app.
    public var matched = 0
    /// URLs that open none, and that a rule keeps out of at least one.
    public var excluded = 0
    /// URLs about which no rule says anything.
    public var unmatched = 0

    /// Nothing read yet.
    public init() {}

    /// Adds what another part of the run has read.
    public mutating func add(_ other: Statistics) {
      lines += other.lines
      unreadable += other.unreadable
      matched += other.matched
      excluded += other.excluded
      unmatched += other.unmatched
    }
  }

  /// The longest line that is read, in bytes; the rest of a longer one is skipped.
  public static let maximumLineLength = LinkURLParts.maximumLength

  /// What was read so far.
  public internal(set) var statistics = Statistics()
  let matcher: LinkMatcher
  let scope: HostScope?
  let writer: DecisionWriter
  var scratch: LinkMatcher.Scratch
  /// Where results are written before they go to the caller's output.
  private var page: [UInt8] = []
  /// The start of a line whose end is still to come.
  private var pending: [UInt8] = []
  private var isSkipping = false

  /// A stream of decisions of `matcher`.
  ///
  /// With a `scope`, URLs of other hosts match nothing. With `apps`, only these are reported, in file order.
  public init(_ matcher: LinkMatcher, format: Format, scope: HostScope? = nil, apps: [String]? = nil) {
    self.matcher = matcher
    self.scope = scope
    writer = DecisionWriter(matcher, format: format, apps: apps)
    scratch = LinkMatcher.Scratch(matcher)
  }

  /// Reads a piece of the input, which may begin and end inside a line, and appends the results to `output`.
  public mutating func consume(_ chunk: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    var start = 0
    if !pending.isEmpty || isSkipping {
      let end = LineSearch.next(chunk, 0)
      keep(chunk[0..<end])
      guard end < chunk.count else { return }
      finishPending(into: &output)
      start = end + 1
    }
    let last = LineSearch.last(chunk, from: start)
    if last >= start {
      decideLines(UnsafeBufferPointer(rebasing: chunk[start..<last + 1]), into: &output)
      start = last + 1
    }
    keep(chunk[start...])
  }

  /// Decides about the last line, which need not end in a line break.
  public mutating func finish(into output: inout [UInt8]) {
    if !pending.isEmpty || isSkipping { finishPending(into: &output) }
  }

  private mutating func keep(_ part: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !isSkipping else { return }
    let room = Self.maximumLineLength + 2 - pending.count
    pending.append(contentsOf: part.prefix(room))
    if part.count > room { isSkipping = true }
  }

  private mutating func finishPending(into output: inout [UInt8]) {
    var line = pending
    pending.removeAll(keepingCapacity: true)
    isSkipping = false
    line.append(0x0A)
    line.withUnsafeBufferPointer { decideLines($0, into: &output) }
  }

  /// Decides about whole lines, the last of which ends with `\n`.
  private mutating func decideLines(_ lines: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    var start = 0
    while start < lines.count {
      let end = LineSearch.next(lines, start)
      let needed = writer.largestResult(forLineOf: end - start)
      if page.count < needed { page = Array(repeating: 0, count: max(needed, Self.pageSize)) }
      start = fillPage(lines, from: start, into: &output)
    }
  }

  private static let pageSize = 1 << 16

  /// Decides about as many lines as the page has room for; where the next one begins.
  private mutating func fillPage(
    _ lines: UnsafeBufferPointer<UInt8>, from first: Int, into output: inout [UInt8]
  ) -> Int {
    var start = first
    var page = page
    self.page = []
    let filled = page.withUnsafeMutableBufferPointer { memory -> Int in
      guard let base = memory.baseAddress else { return 0 }
      var out = PageWriter(base)
      // The tables stay alive through the copy while `self` changes.
      let tables = matcher.tables
      tables.withView { view in
        while start < lines.count {
          let end = LineSearch.next(lines, start)
          if out.count + writer.largestResult(forLineOf: end - start) > memory.count { break }
          var stop = end
          if stop > start, lines[stop - 1] == 0x0D { stop -= 1 }
          if stop > start { decide(UnsafeBufferPointer(rebasing: lines[start..<stop]), view, &out) }
          start = end + 1
        }
      }
      return out.count
    }
    output.append(contentsOf: page[..<filled])
    self.page = page
    return start
  }

  @inline(__always)
  private mutating func decide(
    _ line: UnsafeBufferPointer<UInt8>, _ view: MatcherView, _ out: inout PageWriter
  ) {
    statistics.lines += 1
    do {
      let parts = try LinkURLParts(splitting: line)
      if parts.needsEncoding {
        try decideEncoded(line, view, &out)
      } else {
        decide(line, parts, line, view, &out)
      }
    } catch {
      statistics.unreadable += 1
      writer.write(error, line, &out)
    }
  }

  /// Decides about a URL with characters beyond ASCII, which are compared as escapes.
  private mutating func decideEncoded(
    _ line: UnsafeBufferPointer<UInt8>, _ view: MatcherView, _ out: inout PageWriter
  ) throws(LinkURLError) {
    let url = try LinkURL(bytes: Array(line))
    url.bytes.withUnsafeBufferPointer { decide($0, url.parts, line, view, &out) }
  }

  @inline(__always)
  private mutating func decide(
    _ url: UnsafeBufferPointer<UInt8>, _ parts: LinkURLParts, _ line: UnsafeBufferPointer<UInt8>,
    _ view: MatcherView, _ out: inout PageWriter
  ) {
    if let scope, !scope.covers(url, parts) {
      scratch.forget()
    } else {
      matcher.decide(url, parts, view, &scratch)
    }
    switch writer.write(line, matcher, view, scratch, &out) {
    case .match: statistics.matched += 1
    case .exclude: statistics.excluded += 1
    case .noMatch: statistics.unmatched += 1
    }
  }
}
