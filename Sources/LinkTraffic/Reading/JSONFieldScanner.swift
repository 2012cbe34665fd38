/// Finds one field in the text of a JSON object without making anything of the rest.
struct JSONFieldScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0

  enum Outcome {
    /// The inside of a string.
    case text(Range<Int>, hasEscapes: Bool)
    case missing
    case notText
    case malformed
  }

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Skips white space; the byte behind it, or zero at the end.
  @inline(__always)
  mutating func skipBlanks() -> UInt8 {
    while index < text.count {
      switch text[index] {
      case 0x20, 0x09, 0x0D, 0x0A: index += 1
      default: return text[index]
      }
    }
    return 0
  }

  /// Finds the field to which `path` leads in the object that begins here; stands behind the object where it holds
  /// no such field. Goes as deep as `path` has dots, no deeper.
  mutating func findField(_ path: UnsafeBufferPointer<UInt8>) -> Outcome {
    index += 1
    if skipBlanks() == UInt8(ascii: "}") {
      index += 1
      return .missing
    }
    while true {
      guard skipBlanks() == UInt8(ascii: "\""), let key = skipString() else { return .malformed }
      guard skipBlanks() == UInt8(ascii: ":") else { return .malformed }
      index += 1
      let value = skipBlanks()
      let matched = matchedLength(key, path)
      if matched == path.count { return string(value) }
      if matched > 0, value == UInt8(ascii: "{") {
        let inner = findField(UnsafeBufferPointer(rebasing: path[(matched + 1)...]))
        guard case .missing = inner else { return inner }
      } else if !skipValue(value) {
        return .malformed
      }
      switch skipBlanks() {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "}"):
        index += 1
        return .missing
      default: return .malformed
      }
    }
  }

  private mutating func string(_ first: UInt8) -> Outcome {
    guard first == UInt8(ascii: "\"") else { return first == 0 ? .malformed : .notText }
    guard let content = skipString() else { return .malformed }
    return .text(content.range, hasEscapes: content.hasEscapes)
  }

  /// How much of `path` a key takes: all of it, or what stands before one of its dots; else 0.
  private func matchedLength(
    _ key: (range: Range<Int>, hasEscapes: Bool), _ path: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let raw = UnsafeBufferPointer(rebasing: text[key.range])
    guard key.hasEscapes else { return Self.matchedLength(raw, path) }
    // A key is at most six times as long when every byte of it is written as an escape.
    guard raw.count <= path.count * 6 else { return 0 }
    var resolved: [UInt8] = []
    guard JSONEscapes.resolve(raw, into: &resolved) else { return 0 }
    return resolved.withUnsafeBufferPointer { Self.matchedLength($0, path) }
  }

  private static func matchedLength(
    _ key: UnsafeBufferPointer<UInt8>, _ path: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard key.count <= path.count else { return 0 }
    for index in 0..<key.count where key[index] != path[index] { return 0 }
    let isWhole = key.count == path.count
    // Behind a dot there must be a key left to find.
    return isWhole || (path[key.count] == UInt8(ascii: ".") && key.count + 1 < path.count) ? key.count : 0
  }

  // MARK: - Skipping

  /// Skips the string that begins here; its inside, or `nil` where it does not end.
  @inline(__always)
  private mutating func skipString() -> (range: Range<Int>, hasEscapes: Bool)? {
    let start = index + 1
    var place = start
    var hasEscapes = false
    while true {
      place = ByteSearch.next(UInt8(ascii: "\""), or: UInt8(ascii: "\\"), in: text, from: place)
      guard place < text.count else { return nil }
      if text[place] == UInt8(ascii: "\"") { break }
      hasEscapes = true
      place = min(place + 2, text.count)
    }
    index = place + 1
    return (start..<place, hasEscapes)
  }

  /// Skips the value that begins with `first` here; `false` where it does not end or is none.
  private mutating func skipValue(_ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "\""): return skipString() != nil
    case UInt8(ascii: "{"), UInt8(ascii: "["): return skipContainer()
    default:
      let start = index
      while index < text.count, Self.isScalar(text[index]) { index += 1 }
      return index > start
    }
  }

  /// Skips an object or array by counting brackets.
  private mutating func skipContainer() -> Bool {
    var depth = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\""):
        guard skipString() != nil else { return false }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          index += 1
          return true
        }
      default: break
      }
      index += 1
    }
    return false
  }

  /// The bytes of numbers and of `true`, `false`, `null`.
  private static func isScalar(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "E"),
      UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
