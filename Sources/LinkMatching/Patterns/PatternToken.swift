/// One piece of a pattern. Source: CMP, SUB, documented; no escape syntax exists.
public enum PatternToken: Hashable, Sendable {
  /// Bytes that stand for themselves.
  case literal([UInt8])
  /// `?`: exactly one character.
  case anyCharacter
  /// `*`: any run of characters, also an empty one, slashes included.
  case anyRun
  /// `$(name)`: one of the texts of a substitution variable.
  case variable(String)

  /// The pieces of `pattern`; runs of `*` become one. `$(` without a `)`, or with `$` or `(` before it, is plain
  /// text.
  public static func tokens(of pattern: some Collection<UInt8>, readingVariables: Bool) -> [PatternToken] {
    let text = Array(pattern)
    var tokens: [PatternToken] = []
    var literal: [UInt8] = []
    var index = 0
    func flush() {
      if !literal.isEmpty { tokens.append(.literal(literal)) }
      literal = []
    }
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "*"):
        flush()
        index += 1
        if case .anyRun = tokens.last { continue }
        tokens.append(.anyRun)
      case UInt8(ascii: "?"):
        flush()
        tokens.append(.anyCharacter)
        index += 1
      case UInt8(ascii: "$") where readingVariables:
        if let end = endOfVariable(text, index) {
          flush()
          tokens.append(.variable(String(decoding: text[index + 2..<end], as: UTF8.self)))
          index = end + 1
        } else {
          literal.append(text[index])
          index += 1
        }
      default:
        literal.append(text[index])
        index += 1
      }
    }
    flush()
    return tokens
  }

  /// The index of the `)` that closes the variable at `index`, or `nil` if none begins there.
  package static func endOfVariable(_ text: [UInt8], _ index: Int) -> Int? {
    guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "(") else { return nil }
    var end = index + 2
    while end < text.count {
      switch text[end] {
      case UInt8(ascii: ")"): return end
      case UInt8(ascii: "$"), UInt8(ascii: "("): return nil
      default: end += 1
      }
    }
    return nil
  }
}
