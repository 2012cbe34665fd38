import PositionedJSON

/// A pattern as a list of literals, wildcards and substitution variables.
///
/// Source of the language: CMP, documented; section "Pattern language" of Apple's Components page.
struct WildcardPattern: Hashable, Sendable {
  /// The positions.
  var tokens: [WildcardToken]
  /// Whether the tokens say exactly what the pattern says. Otherwise they say more: a variable about which too
  /// little is known reads as `*`.
  var isExact = true

  init(_ tokens: [WildcardToken]) { self.tokens = tokens }

  /// Reads a pattern; without a table every `$(name)` is one that nothing is known about.
  init(_ text: [UInt8], isCaseSensitive: Bool = true, variables: VariableTable? = nil) {
    tokens = []
    tokens.reserveCapacity(text.count)
    var index = 0
    for reference in VariableReference.all(in: text) {
      append(text[index..<reference.range.lowerBound], isCaseSensitive)
      let name = reference.name.map { String(decoding: text[$0], as: UTF8.self) }
      if let token = name.flatMap({ variables?.token(for: $0) }) {
        tokens.append(token)
      } else {
        tokens.append(.run)
        isExact = false
      }
      index = reference.range.upperBound
    }
    append(text[index...], isCaseSensitive)
  }

  private mutating func append(_ text: ArraySlice<UInt8>, _ isCaseSensitive: Bool) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "*"): tokens.append(.run)
      case UInt8(ascii: "?"): tokens.append(.one)
      default: tokens.append(isCaseSensitive ? .byte(byte) : .foldedByte(byte))
      }
    }
  }

  /// Whether every text matches.
  var matchesEverything: Bool { !tokens.isEmpty && tokens.allSatisfy { $0 == .run } }

  /// Whether the empty text matches.
  var matchesEmptyText: Bool { tokens.allSatisfy { $0 == .run } }

  /// The same language with each block of wildcards written as its `?`, then at most one `*`.
  var normalized: [WildcardToken] {
    var result: [WildcardToken] = []
    result.reserveCapacity(tokens.count)
    var hasRun = false
    for token in tokens {
      if token == .run {
        hasRun = true
        continue
      }
      if hasRun, token != .one {
        result.append(.run)
        hasRun = false
      }
      result.append(token)
    }
    if hasRun { result.append(.run) }
    return result
  }

  /// Whether the whole of `text` matches. At worst pattern length times text length; `steps` counts them.
  static func matches(_ tokens: [WildcardToken], _ text: [WildcardSymbol], steps: inout Int) -> Bool {
    var token = 0
    var place = 0
    var retry: (token: Int, place: Int)?
    while place < text.count {
      steps += 1
      if token < tokens.count, tokens[token] == .run {
        token += 1
        retry = (token, place)
      } else if token < tokens.count, tokens[token].accepts(text[place]) {
        token += 1
        place += 1
      } else if let last = retry {
        retry = (last.token, last.place + 1)
        token = last.token
        place = last.place + 1
      } else {
        return false
      }
    }
    while token < tokens.count, tokens[token] == .run { token += 1 }
    return token == tokens.count
  }
}
