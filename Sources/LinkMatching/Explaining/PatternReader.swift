/// Reads patterns into pieces, for explanations.
struct PatternReader {
  let variables: [String: [[UInt8]]]
  let readsVariables: Bool
  let ignoresCase: Bool

  /// The pieces of a pattern.
  func pieces(of pattern: [UInt8]) -> [PatternPiece.Located] {
    var pieces: [PatternPiece.Located] = []
    var index = 0
    while index < pattern.count {
      let offset = index
      let byte = pattern[index]
      index += 1
      switch byte {
      case UInt8(ascii: "*"): pieces.append(PatternPiece.Located(piece: .anyRun, offset: offset))
      case UInt8(ascii: "?"): pieces.append(PatternPiece.Located(piece: .anyCharacter, offset: offset))
      case UInt8(ascii: "$"):
        if readsVariables, let end = PatternToken.endOfVariable(pattern, offset),
          let piece = variable(String(decoding: pattern[offset + 2..<end], as: UTF8.self))
        {
          pieces.append(PatternPiece.Located(piece: piece, offset: offset))
          index = end + 1
        } else {
          pieces.append(PatternPiece.Located(piece: .byte(byte), offset: offset))
        }
      default:
        pieces.append(PatternPiece.Located(piece: .byte(fold(byte)), offset: offset))
      }
    }
    return pieces
  }

  private func variable(_ name: String) -> PatternPiece? {
    if let values = variables[name] { return .values(values.map { $0.map(fold) }) }
    if let characterClass = CharacterClass(name: name) { return .oneOf(characterClass) }
    switch name {
    case "lang": return .values(ISOCodes.codes(ISOCodes.languages))
    case "region": return .values(ISOCodes.codes(ISOCodes.regions).map { $0.map(fold) })
    default: return nil
    }
  }

  func fold(_ byte: UInt8) -> UInt8 { ignoresCase ? PatternCompiler.lowercased(byte) : byte }
}
