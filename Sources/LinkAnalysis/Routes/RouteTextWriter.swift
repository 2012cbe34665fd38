import LinkSyntax

/// Writes the texts of literals and languages into a graph.
///
/// Links as a route prints them are written byte by byte, each escape as its three bytes; links that a route reads are
/// written by what is meant, so that it does not matter which bytes are escaped.
struct RouteTextWriter {
  let place: LinkPlace
  let isPrinted: Bool
  /// Whether values with a slash are left out.
  let leavesSlashesOut: Bool
  var graph = RouteGraph()
  /// Whether some language was written wider than it is.
  private(set) var isWidened = false

  init(_ place: LinkPlace, isPrinted: Bool, leavesSlashesOut: Bool = false) {
    self.place = place
    self.isPrinted = isPrinted
    self.leavesSlashesOut = leavesSlashesOut
  }

  // MARK: - Single bytes

  /// The place behind `byte` from each of `sources`.
  mutating func write(_ byte: UInt8, from sources: [Int32], to given: Int32? = nil) -> Int32 {
    let target = given ?? graph.addNode()
    for source in sources {
      guard isPrinted, !place.allows(byte) else {
        graph.addEdge(source, Int16(byte), target)
        // Behind the first equals sign of an item another one is text.
        if place == .query, !isPrinted, byte == UInt8(ascii: "=") {
          graph.addEdge(source, RouteGraph.equals, target)
        }
        continue
      }
      let percent = graph.addNode()
      let digit = graph.addNode()
      graph.addEdge(source, Int16(UInt8(ascii: "%")), percent)
      graph.addEdge(percent, Int16(PercentEncoding.upperHexDigit(byte >> 4)), digit)
      graph.addEdge(digit, Int16(PercentEncoding.upperHexDigit(byte & 15)), target)
    }
    return target
  }

  mutating func write(_ text: [UInt8], from sources: [Int32]) -> [Int32] {
    text.reduce(sources) { places, byte in [write(byte, from: places)] }
  }

  /// The place behind any one character of a value.
  private mutating func writeAny(from sources: [Int32], to target: Int32) {
    for source in sources {
      guard isPrinted else {
        graph.addEdge(source, 0, 255, target)
        if place == .query { graph.addEdge(source, RouteGraph.equals, target) }
        continue
      }
      let percent = graph.addNode()
      graph.addEdge(source, Int16(UInt8(ascii: "%")), percent)
      for high in UInt8(0)..<16 {
        let digit = graph.addNode()
        var hasEscape = false
        for low in UInt8(0)..<16 {
          let byte = high << 4 | low
          if place.allows(byte) {
            graph.addEdge(source, Int16(byte), target)
          } else if byte >= 0x20, byte != 0x7F, !leavesSlashesOut || byte != UInt8(ascii: "/") {
            hasEscape = true
            graph.addEdge(digit, Int16(PercentEncoding.upperHexDigit(low)), target)
          }
        }
        if hasEscape { graph.addEdge(percent, Int16(PercentEncoding.upperHexDigit(high)), digit) }
      }
    }
  }

  // MARK: - Languages

  /// The places behind a text of the language.
  mutating func write(_ language: LinkLanguage, from sources: [Int32]) -> [Int32] {
    switch language {
    case .text, .custom:
      if case .custom = language { isWidened = true }
      let target = graph.addNode()
      writeAny(from: sources, to: target)
      writeAny(from: [target], to: target)
      return [target]
    case .values(let values): return values.flatMap { write($0, from: sources) }
    case .integer(let bounds): return write(bounds, from: sources)
    case .decimal: return writeDecimal(from: sources)
    case .uuid:
      let digits = Array((isPrinted ? "0123456789ABCDEF" : "0123456789ABCDEFabcdef").utf8)
      return (0..<36).reduce(sources) { places, index in
        if [8, 13, 18, 23].contains(index) { return [write(UInt8(ascii: "-"), from: places)] }
        return writeOne(of: digits, from: places)
      }
    case .date(let format):
      // Days that do not exist are among the texts.
      isWidened = true
      return format.pieces.reduce(sources) { places, piece in
        if case .literal(let byte) = piece { return [write(byte, from: places)] }
        return (0..<piece.width).reduce(places) { places, _ in writeOne(of: Self.digits, from: places) }
      }
    }
  }

  private static let digits = Array("0123456789".utf8)

  private mutating func writeOne(of bytes: [UInt8], from sources: [Int32]) -> [Int32] {
    let target = graph.addNode()
    for byte in bytes { _ = write(byte, from: sources, to: target) }
    return [target]
  }

  private mutating func writeDigits(from sources: [Int32]) -> [Int32] {
    let target = graph.addNode()
    for byte in Self.digits { _ = write(byte, from: sources + [target], to: target) }
    return [target]
  }

  private mutating func writeDecimal(from sources: [Int32]) -> [Int32] {
    isWidened = isPrinted || isWidened
    let signed = sources + [write(UInt8(ascii: "-"), from: sources)]
    let whole = writeDigits(from: signed)
    let fraction = writeDigits(from: [write(UInt8(ascii: "."), from: whole)])
    let mark = write(UInt8(ascii: "e"), from: whole + fraction)
    if !isPrinted { _ = write(UInt8(ascii: "E"), from: whole + fraction, to: mark) }
    let sign = [write(UInt8(ascii: "-"), from: [mark]), write(UInt8(ascii: "+"), from: [mark])]
    return whole + fraction + writeDigits(from: [mark] + sign)
  }

  // MARK: - Whole numbers

  /// Where the digits so far stand beside the digits of a bound.
  private struct Progress: Hashable {
    var count = 0
    var low = 0
    var high = 0
  }

  private mutating func write(_ bounds: IntegerBounds, from sources: [Int32]) -> [Int32] {
    var ends: [Int32] = []
    if bounds.lower < 0 {
      let minus = write(UInt8(ascii: "-"), from: sources)
      ends += writeMagnitudes(
        from: [minus], bounds.negativeUpper?.magnitude ?? (isPrinted ? 1 : 0), bounds.lower.magnitude)
    }
    if bounds.negativeUpper == nil {
      ends += writeMagnitudes(from: sources, bounds.lower < 0 ? 0 : UInt64(bounds.lower), bounds.upper)
    } else {
      // Nothing but negative numbers.
    }
    return ends
  }

  private mutating func writeMagnitudes(from sources: [Int32], _ low: UInt64, _ high: UInt64) -> [Int32] {
    let lowDigits = Array("\(low)".utf8)
    let highDigits = Array("\(high)".utf8)
    var ends: [Int32] = []
    // Leading zeros are read, but not printed.
    let zero = write(UInt8(ascii: "0"), from: sources)
    if low == 0 { ends.append(zero) }
    if !isPrinted { _ = write(UInt8(ascii: "0"), from: [zero], to: zero) }
    let starts = isPrinted ? sources : sources + [zero]
    var places: [Progress: Int32] = [:]
    var waiting = [Progress()]
    while let progress = waiting.popLast() {
      let from = progress.count == 0 ? starts : places[progress].map { [$0] } ?? []
      for digit in Self.digits where progress.count > 0 || digit != UInt8(ascii: "0") {
        var after = progress
        after.count += 1
        if after.low == 0, after.count <= lowDigits.count {
          after.low = Self.sign(digit, lowDigits[progress.count])
        }
        if after.high == 0, after.count <= highDigits.count {
          after.high = Self.sign(digit, highDigits[progress.count])
        }
        guard after.count < highDigits.count || (after.count == highDigits.count && after.high <= 0) else {
          continue
        }
        if let known = places[after] {
          _ = write(digit, from: from, to: known)
          continue
        }
        let target = write(digit, from: from)
        places[after] = target
        if after.count > lowDigits.count || (after.count == lowDigits.count && after.low >= 0) {
          ends.append(target)
        }
        waiting.append(after)
      }
    }
    return ends
  }

  private static func sign(_ digit: UInt8, _ other: UInt8) -> Int {
    digit < other ? -1 : digit > other ? 1 : 0
  }

  // MARK: - Parts

  /// The places behind a segment, a query value or a fragment.
  mutating func write(_ part: TemplatePart, _ pattern: RoutePattern, from sources: [Int32]) -> [Int32] {
    switch part {
    case .literal(let text): return write(text, from: sources)
    case .anySegment, .rest(nil): return write(.text, from: sources)
    case .rest(let index?): return write(pattern.language(index), from: sources)
    case .parameter(let prefix, let index, let suffix):
      return write(suffix, from: write(pattern.language(index), from: write(prefix, from: sources)))
    }
  }
}
