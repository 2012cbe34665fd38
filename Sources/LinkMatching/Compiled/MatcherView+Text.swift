/// A stretch of bytes being compared.
typealias Text = UnsafeBufferPointer<UInt8>

extension MatcherView {
  /// Whether `pattern` covers the whole of `text`.
  @inline(__always)
  func matches(_ pattern: CompiledPattern, _ text: Text) -> Bool {
    let length = Int(pattern.length)
    let start = bytes + Int(pattern.offset)
    switch pattern.shape {
    case .anything: return true
    case .literal:
      return text.count == length && isEqual(start, text, 0, length, pattern.options)
    case .prefix:
      return text.count >= length && isEqual(start, text, 0, length, pattern.options)
    case .suffix:
      return text.count >= length
        && isEqual(start, text, text.count - length, length, pattern.options)
    case .infix: return endsFit(pattern, start, text)
    case .wildcards:
      guard endsFit(pattern, start, text) else { return false }
      let head = Int(pattern.head)
      let tail = Int(pattern.tail)
      return matchesWildcards(
        start + head, length - head - tail, Text(rebasing: text[head..<text.count - tail]), pattern.options)
    case .program: return matchesProgram(Int(pattern.offset), text, pattern.options)
    case .nothing: return false
    }
  }

  /// Whether the text begins and ends with the bytes around the pattern's wildcards.
  @inline(__always)
  private func endsFit(_ pattern: CompiledPattern, _ start: UnsafePointer<UInt8>, _ text: Text) -> Bool {
    let head = Int(pattern.head)
    let tail = Int(pattern.tail)
    return text.count >= head + tail && isEqual(start, text, 0, head, pattern.options)
      && isEqual(start + Int(pattern.length) - tail, text, text.count - tail, tail, pattern.options)
  }

  /// Whether `length` bytes of `text` from `offset` on are those at `pattern`.
  @inline(__always)
  private func isEqual(
    _ pattern: UnsafePointer<UInt8>, _ text: Text, _ offset: Int, _ length: Int,
    _ options: CompiledPattern.Options
  ) -> Bool {
    guard length > 0, let base = text.baseAddress else { return true }
    let other = base + offset
    if options.contains(.ignoresCase) {
      for index in 0..<length where PatternCompiler.lowercased(other[index]) != pattern[index] {
        return false
      }
      return true
    }
    return EqualBytes.areEqual(pattern, other, length)
  }

  /// The classical comparison with two marks: only the last `*` is ever reconsidered, so the cost is at most
  /// pattern length × text length.
  func matchesWildcards(
    _ pattern: UnsafePointer<UInt8>, _ length: Int, _ text: Text, _ options: CompiledPattern.Options
  ) -> Bool {
    let folds = options.contains(.ignoresCase)
    let counts = options.contains(.countsCharacters)
    var at = 0
    var place = 0
    var star = -1
    var mark = 0
    while place < text.count {
      if at < length {
        let wanted = pattern[at]
        if wanted == UInt8(ascii: "*") {
          star = at
          mark = place
          at += 1
          continue
        }
        if wanted == UInt8(ascii: "?") {
          place += counts ? characterLength(text, place) : 1
          at += 1
          continue
        }
        let byte = folds ? PatternCompiler.lowercased(text[place]) : text[place]
        if wanted == byte {
          place += 1
          at += 1
          continue
        }
      }
      guard star >= 0 else { return false }
      mark += counts ? characterLength(text, mark) : 1
      place = mark
      at = star + 1
    }
    while at < length, pattern[at] == UInt8(ascii: "*") { at += 1 }
    return at == length
  }

  /// The length of the character at `place`: a well-formed UTF-8 sequence, or one byte.
  @inline(__always)
  func characterLength(_ text: Text, _ place: Int) -> Int { CharacterLength.of(text, place) }
}
