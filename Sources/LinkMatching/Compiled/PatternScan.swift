/// What one look at a pattern's bytes tells.
struct PatternScan {
  private var wildcards = 0
  private var firstWildcard = 0
  private var lastWildcard = 0
  private var lastIsRun = false
  /// Whether a `$` stands in it, so that it may hold variables.
  private(set) var holdsDollar = false
  /// Whether it holds bytes beyond ASCII.
  private(set) var isBeyondASCII = false

  /// Looks at `length` bytes from `offset` on, eight at a time where none of them matters.
  @inline(__always)
  init(_ bytes: [UInt8], _ offset: Int, _ length: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      let end = offset + length
      var index = offset
      while index + 8 <= end {
        if Self.mayMatter(EqualBytes.load64(base + index)) {
          for place in index..<index + 8 { look(at: base[place], place) }
        }
        index += 8
      }
      while index < end {
        look(at: base[index], index)
        index += 1
      }
    }
  }

  /// Whether a byte of eight is `$`, `*`, `?` or beyond ASCII; a false yes is harmless.
  @inline(__always)
  private static func mayMatter(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let star = word ^ ones &* 0x2A
    let question = word ^ ones &* 0x3F
    let dollar = word ^ ones &* 0x24
    let hits =
      ((star &- ones) & ~star) | ((question &- ones) & ~question) | ((dollar &- ones) & ~dollar) | word
    return hits & 0x8080_8080_8080_8080 != 0
  }

  @inline(__always)
  private mutating func look(at byte: UInt8, _ index: Int) {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "?"):
      if wildcards == 0 { firstWildcard = index }
      wildcards += 1
      lastWildcard = index
      lastIsRun = byte == UInt8(ascii: "*")
    case UInt8(ascii: "$"): holdsDollar = true
    case 0x80...: isBeyondASCII = true
    default: break
    }
  }

  /// The pattern without variables. Its bytes stay where they are; a `*` at one end need not be looked at again.
  @inline(__always)
  func pattern(_ offset: Int, _ length: Int, _ options: CompiledPattern.Options) -> CompiledPattern {
    var pattern = CompiledPattern(
      offset: UInt32(offset), length: UInt32(length), shape: .wildcards, options: options)
    guard wildcards > 0 else {
      pattern.shape = .literal
      return pattern
    }
    let head = firstWildcard - offset
    let tail = offset + length - 1 - lastWildcard
    pattern.head = UInt16(clamping: head)
    pattern.tail = UInt16(clamping: tail)
    guard wildcards == 1, lastIsRun, head + tail <= UInt16.max else { return pattern }
    switch (head, tail) {
    case (0, 0): pattern.shape = .anything
    case (_, 0):
      pattern.shape = .prefix
      pattern.length -= 1
    case (0, _):
      pattern.shape = .suffix
      pattern.offset += 1
      pattern.length -= 1
    default: pattern.shape = .infix
    }
    return pattern
  }
}
