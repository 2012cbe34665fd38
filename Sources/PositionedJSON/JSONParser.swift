/// The tolerant parser: one pass, no recursion, every step consumes a byte or closes a container.
///
/// It keeps going where a person would know what was meant, and records what a strict reader rejects.
struct JSONParser {
  let source: UnsafeBufferPointer<UInt8>
  let end: Int
  let limits: JSONLimits
  var position = 0
  var nodes: [JSONNode] = []
  var log: JSONProblemLog
  /// The innermost open container; where none is open, one that stands for that.
  var innermost = Container.none
  /// The containers around the innermost, outermost first; at its bottom ``Container/none``.
  var outer: [Container] = []
  /// The key nodes of all open objects, innermost last.
  var openKeys: [UInt32] = []

  /// An array or object whose end is still to come.
  struct Container {
    var node: Int
    var isObject: Bool
    var elementCount = 0
    /// Where this object's keys begin in `openKeys`.
    var firstKey: Int

    static let none = Container(node: -1, isObject: false, firstKey: 0)
    var isNone: Bool { node < 0 }
  }

  init(_ source: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.source = source
    end = source.count
    self.limits = limits
    log = JSONProblemLog(limit: limits.maximumProblems)
  }

  mutating func parse() {
    guard checkSize() else { return }
    skipByteOrderMark()
    guard checkEncoding() else { return }
    // Association files have a value or key every eight to nine bytes when they are written without white space.
    nodes.reserveCapacity(min(end / 8, 1 << 22) + 4)
    skipTrivia()
    guard position < end else {
      log.add(.empty, 0..<end, "The text is empty.", help: "Write a JSON object.")
      return
    }
    if source[position] == UInt8(ascii: "<") {
      log.add(
        .markup, position..<position + 1, "The text begins with \"<\": it is a web page, not JSON.",
        help: "Serve the association file itself at this place, not a page of the site.")
      return
    }
    parseValue()
    if let first = nodes.first, first.kind == .invalid {
      // Text that does not even begin like JSON holds nothing worth recovering.
      nodes = []
      return
    }
    while !innermost.isNone { parseNextElement() }
    skipTrivia()
    if position < end {
      log.add(
        .trailingText, position..<end, "More text follows behind the end of the JSON value.",
        help: "Remove what stands behind the last bracket.")
    }
  }

  // MARK: - Before the first value

  private mutating func checkSize() -> Bool {
    guard end > limits.maximumBytes else { return true }
    log.add(
      .tooLarge, 0..<end, strict: .unknown,
      "The text has \(end) bytes, more than the limit of \(limits.maximumBytes).",
      help: "Raise the limit if the file is meant to be so large.")
    return false
  }

  private mutating func skipByteOrderMark() {
    if end >= 3, source[0] == 0xEF, source[1] == 0xBB, source[2] == 0xBF {
      position = 3
      log.add(
        .byteOrderMark, 0..<3, strict: .unknown, edit: .remove(0..<3),
        "The text begins with a byte order mark, which RFC 8259 forbids to write.",
        help: "Save the file as UTF-8 without a byte order mark.")
    }
  }

  private mutating func checkEncoding() -> Bool {
    guard position == 0, end >= 2 else { return true }
    let hasMark =
      (source[0] == 0xFF && source[1] == 0xFE) || (source[0] == 0xFE && source[1] == 0xFF)
    guard hasMark || source[0] == 0 || source[1] == 0 else { return true }
    log.add(
      .wrongEncoding, 0..<min(end, 2), "The text is not UTF-8: it looks like UTF-16 or UTF-32.",
      help: "Save the file as UTF-8.")
    return false
  }

  // MARK: - Values

  /// Reads the value at `position`, which is inside the text; a container is only opened.
  mutating func parseValue() {
    let byte = source[position]
    switch byte {
    case UInt8(ascii: "\""): parseString(quote: byte)
    case UInt8(ascii: "{"): open(isObject: true)
    case UInt8(ascii: "["): open(isObject: false)
    case UInt8(ascii: "'"): parseString(quote: byte)
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
      parseNumber()
    default:
      if isTypographicQuote(at: position) {
        parseTypographicString()
      } else {
        parseWord()
      }
    }
  }

  @inline(__always)
  mutating func append(_ kind: JSONKind, _ range: Range<Int>, _ flags: JSONNode.Flags = []) {
    nodes.append(
      JSONNode(
        kind: kind, flags: flags, start: UInt32(range.lowerBound), end: UInt32(range.upperBound),
        next: UInt32(nodes.count + 1)))
  }

  private mutating func open(isObject: Bool) {
    guard outer.count < limits.maximumDepth else {
      log.add(
        .tooDeep, position..<position + 1,
        "Arrays and objects are nested more than \(limits.maximumDepth) deep.",
        help: "Flatten the file; an association file needs six levels.")
      append(.invalid, position..<position + 1)
      abandon()
      return
    }
    outer.append(innermost)
    innermost = Container(node: nodes.count, isObject: isObject, firstKey: openKeys.count)
    append(isObject ? .object : .array, position..<position + 1)
    position += 1
  }

  /// Ends the run at once: closes every container where the text was left.
  private mutating func abandon() {
    let place = position
    position = end
    while !innermost.isNone { close(at: place) }
  }

  /// Closes the innermost container, whose last byte is before `end`.
  mutating func close(at end: Int) {
    guard let around = outer.popLast() else { return }
    let container = innermost
    innermost = around
    nodes[container.node].end = UInt32(end)
    nodes[container.node].next = UInt32(nodes.count)
    if container.isObject { reportDuplicateKeys(from: container.firstKey) }
    openKeys.removeLast(openKeys.count - container.firstKey)
  }
}
