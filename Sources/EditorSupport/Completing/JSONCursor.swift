/// Where the cursor stands in a JSON text that is being written: inside which containers, and what is due there.
///
/// The parser's values do not do for that, since the text is broken right where somebody types. One pass over the text up
/// to the cursor, and over what follows in the same container.
struct JSONCursor: Sendable {
  /// What is due at the cursor.
  enum Role: Hashable, Sendable {
    /// A key of an object.
    case key
    /// A value.
    case value
    /// Punctuation.
    case nothing
  }

  /// The way to the container that holds the cursor.
  private(set) var path: [JSONPath.Step] = []
  /// The key before the cursor, where a member's value is due.
  private(set) var memberKey: String?
  /// What is due.
  private(set) var role = Role.nothing
  /// The keys of the object, or the strings of the array, that holds the cursor, but for what is written at it.
  private(set) var siblings: Set<String> = []
  /// The bytes of the word or string that the cursor stands in, quotes included; empty between words.
  private(set) var word: Range<Int>
  /// Whether the word has an opening quote.
  private(set) var isString = false
  /// What the word holds before the cursor, without its quote.
  private(set) var typed: [UInt8] = []

  /// The deepest nesting that is understood.
  private static let maximumDepth = 512

  private struct Frame {
    var isObject: Bool
    var step: JSONPath.Step?
    var key: String?
    var awaits: Role
    var names: Set<String> = []
  }

  init(_ bytes: [UInt8], offset: Int) {
    let offset = min(max(0, offset), bytes.count)
    word = offset..<offset
    var frames: [Frame] = []
    var atCursor: (depth: Int, isKey: Bool)?
    var index = 0
    while index < bytes.count {
      // The cursor stands before this byte, outside of any word.
      if atCursor == nil, index >= offset {
        take(frames, offset..<offset, isString: false, typed: [])
        atCursor = (frames.count, role == .key)
      }
      if let atCursor, frames.count < atCursor.depth { break }
      if frames.count > Self.maximumDepth { break }
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        let end = Self.stringEnd(bytes, index)
        let isHere =
          atCursor == nil && index < offset && (offset < end.index || !end.isClosed && offset == end.index)
        let text = String(
          decoding: bytes[index + 1..<max(index + 1, end.isClosed ? end.index - 1 : end.index)], as: UTF8.self
        )
        if isHere {
          take(frames, index..<end.index, isString: true, typed: Array(bytes[index + 1..<offset]))
          atCursor = (frames.count, role == .key)
        }
        Self.finishWord(text, isHere: isHere, &frames, isString: true)
        index = end.index
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isObject = byte == UInt8(ascii: "{")
        let step: JSONPath.Step? = frames.last.map { $0.isObject ? .key($0.key ?? "") : .element }
        frames.append(Frame(isObject: isObject, step: step, awaits: isObject ? .key : .value))
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if let atCursor, frames.count == atCursor.depth { siblings = frames.last?.names ?? siblings }
        if !frames.isEmpty { frames.removeLast() }
        if !frames.isEmpty { frames[frames.count - 1].awaits = .nothing }
        index += 1
      case UInt8(ascii: ","):
        if !frames.isEmpty {
          frames[frames.count - 1].awaits = frames[frames.count - 1].isObject ? .key : .value
        }
        index += 1
      case UInt8(ascii: ":"):
        if frames.last?.isObject == true { frames[frames.count - 1].awaits = .value }
        index += 1
      case 0x09, 0x0A, 0x0D, 0x20: index += 1
      default:
        // A control character ends a word, and is one by itself.
        var end = index + 1
        while end < bytes.count, !Self.endsWord(bytes[end]) { end += 1 }
        let isHere = atCursor == nil && index < offset && offset <= end
        if isHere {
          take(frames, index..<end, isString: false, typed: Array(bytes[index..<offset]))
          atCursor = (frames.count, role == .key)
        }
        Self.finishWord(
          String(decoding: bytes[index..<end], as: UTF8.self), isHere: isHere, &frames, isString: false)
        index = end
      }
    }
    if let atCursor {
      if frames.count == atCursor.depth, let last = frames.last { siblings = last.names }
    } else {
      take(frames, offset..<offset, isString: false, typed: [])
      siblings = frames.last?.names ?? []
    }
  }

  private mutating func take(_ frames: [Frame], _ word: Range<Int>, isString: Bool, typed: [UInt8]) {
    path = frames.compactMap(\.step)
    let frame = frames.last
    role = frame?.awaits ?? .value
    // A word right behind another stands where a comma is missing.
    memberKey = frame?.isObject == true && role == .value ? frame?.key : nil
    self.word = word
    self.isString = isString
    self.typed = typed
  }

  private static func finishWord(_ text: String, isHere: Bool, _ frames: inout [Frame], isString: Bool) {
    guard let last = frames.indices.last else { return }
    if frames[last].isObject, frames[last].awaits == .key { frames[last].key = text }
    let isName = frames[last].isObject ? frames[last].awaits == .key : frames[last].awaits == .value
    if isName, isString, !isHere { frames[last].names.insert(text) }
    frames[last].awaits = .nothing
  }

  private static func endsWord(_ byte: UInt8) -> Bool { byte <= 0x20 || "{}[],:\"".utf8.contains(byte) }

  /// The index behind a string, and whether a quote closes it; the end of its line ends one that nothing closes.
  private static func stringEnd(_ bytes: [UInt8], _ start: Int) -> (index: Int, isClosed: Bool) {
    var index = start + 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): return (index + 1, true)
      case 0x0A, 0x0D: return (index, false)
      case UInt8(ascii: "\\"): index = min(index + 2, bytes.count)
      default: index += 1
      }
    }
    return (bytes.count, false)
  }
}
