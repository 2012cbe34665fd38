import PositionedJSON

/// Reads patterns into pieces, for explanations.
package struct PatternReader {
  package let variables: VariableValues
  package let readsVariables: Bool
  package let ignoresCase: Bool

  package init(variables: VariableValues, readsVariables: Bool, ignoresCase: Bool) {
    self.variables = variables
    self.readsVariables = readsVariables
    self.ignoresCase = ignoresCase
  }

  /// The pieces of a pattern.
  package func pieces(of pattern: [UInt8]) -> [PatternPiece.Located] {
    var pieces: [PatternPiece.Located] = []
    var index = 0
    while index < pattern.count {
      let offset = index
      pieces.append(PatternPiece.Located(piece: piece(of: pattern, at: &index), offset: offset))
    }
    return pieces
  }

  /// The piece that starts at `index`, which moves behind it.
  func piece(of pattern: [UInt8], at index: inout Int) -> PatternPiece {
    let start = index
    index += 1
    switch pattern[start] {
    case UInt8(ascii: "*"): return .anyRun
    case UInt8(ascii: "?"): return .anyCharacter
    case UInt8(ascii: "$"):
      if readsVariables, let end = PatternToken.endOfVariable(pattern, start),
        let piece = variable(String(decoding: pattern[start + 2..<end], as: UTF8.self))
      {
        index = end + 1
        return piece
      }
      return .byte(pattern[start])
    default: return .byte(fold(pattern[start]))
    }
  }

  private func variable(_ name: String) -> PatternPiece? {
    if let values = variables[name] { return .values(values.map { $0.map(fold) }) }
    if let characterClass = CharacterClass(name: name) { return .oneOf(characterClass) }
    if name.hasBytes(of: "lang") { return .values(ISOCodes.codes(ISOCodes.languages)) }
    if name.hasBytes(of: "region") { return .values(ISOCodes.codes(ISOCodes.regions).map { $0.map(fold) }) }
    return nil
  }

  package func fold(_ byte: UInt8) -> UInt8 { ignoresCase ? PatternCompiler.lowercased(byte) : byte }
}
