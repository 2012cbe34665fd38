/// Takes messages out of a stream: header lines, an empty line, and a body of as many bytes as `Content-Length` says.
///
/// Source: Language Server Protocol 3.17, "Base Protocol". What is no message is passed over up to the next header, so
/// that a stream once broken is understood again. Memory is bounded by ``largestBody`` and what is fed at once.
public struct MessageFraming: Sendable {
  /// The largest body that is taken, in bytes; a larger one is passed over.
  public static let largestBody = 64 << 20
  /// The largest header, in bytes.
  public static let largestHeader = 8 << 10

  /// What was found in the stream.
  public enum Item: Hashable, Sendable {
    /// The body of a message.
    case body([UInt8])
    /// What could not be understood, in one sentence.
    case fault(String)
  }

  private var buffer: [UInt8] = []
  /// The bytes of a body that is too large and still to come.
  private var skipped = 0
  /// Whether the present stretch of rubbish has been reported.
  private var isLost = false

  private static let name = Array("content-length:".utf8)
  /// The most bytes that a header with a length alone takes.
  private static let longestFragment = 64

  /// A reader at the start of a stream.
  public init() {}

  /// Takes the next bytes of the stream, and returns what is complete with them.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Item] {
    buffer.append(contentsOf: bytes)
    var items: [Item] = []
    var start = 0
    while let end = next(from: start, into: &items) { start = end }
    buffer.removeFirst(start)
    return items
  }

  /// Takes one message or one stretch of rubbish; `nil` where more bytes are needed.
  private mutating func next(from start: Int, into items: inout [Item]) -> Int? {
    if skipped > 0 {
      let count = min(skipped, buffer.count - start)
      skipped -= count
      return count > 0 ? start + count : nil
    }
    guard let headerEnd = headerEnd(from: start) else {
      guard buffer.count - start > Self.largestHeader else { return nil }
      report("A header is longer than \(Self.largestHeader) bytes.", &items)
      // The end of what was looked through may be the beginning of a header.
      return start + Self.largestHeader - Self.longestFragment
    }
    guard let length = contentLength(in: start..<headerEnd, into: &items) else {
      report("A header has no Content-Length that is a whole number.", &items)
      return headerEnd
    }
    guard length <= Self.largestBody else {
      report("A message of \(length) bytes is too large: at most \(Self.largestBody) are read.", &items)
      skipped = length
      return headerEnd
    }
    guard buffer.count - headerEnd >= length else { return nil }
    isLost = false
    items.append(.body(Array(buffer[headerEnd..<headerEnd + length])))
    return headerEnd + length
  }

  private mutating func report(_ sentence: String, _ items: inout [Item]) {
    if !isLost { items.append(.fault(sentence)) }
    isLost = true
  }

  /// The index behind the empty line that ends a header; lone line feeds count as line ends too.
  private func headerEnd(from start: Int) -> Int? {
    var index = start
    let limit = min(buffer.count, start + Self.largestHeader)
    var lineLength = 0
    var hasLine = false
    while index < limit {
      let byte = buffer[index]
      index += 1
      if byte == 0x0A {
        if lineLength == 0, hasLine { return index }
        hasLine = hasLine || lineLength > 0
        lineLength = 0
      } else if byte != 0x0D {
        lineLength += 1
      }
    }
    return nil
  }

  /// The number behind the last `Content-Length` of a header, wherever in a line it stands: what a broken message left
  /// over may stand right before it.
  private mutating func contentLength(in header: Range<Int>, into items: inout [Item]) -> Int? {
    guard header.count >= Self.name.count else { return nil }
    let starts = header.lowerBound...(header.upperBound - Self.name.count)
    guard let found = starts.reversed().first(where: isName) else { return nil }
    let line = buffer[(found + Self.name.count)..<header.upperBound].prefix { $0 != 0x0A && $0 != 0x0D }
    let digits = line.filter { $0 != 0x20 && $0 != 0x09 }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private func isName(at index: Int) -> Bool {
    buffer[index..<index + Self.name.count].elementsEqual(Self.name) { byte, wanted in
      (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == wanted
    }
  }
}
