import LinkMatching

/// Writes the pieces of a rule that takes letters of either case, or resolves escapes, as pieces of one that does not.
struct PieceSpelling {
  /// Whether letters of either case are to be written out.
  var writesCases: Bool
  /// Whether escapes are to be written out.
  var writesEscapes: Bool

  var isNeeded: Bool { writesCases || writesEscapes }

  /// The pieces; `nil` where they cannot be written out.
  func spelled(_ pieces: [ShufflePiece]) -> [ShufflePiece]? {
    guard isNeeded else { return pieces }
    var result: [ShufflePiece] = []
    for piece in pieces {
      guard let spelled = spelled(piece) else { return nil }
      result.append(spelled)
    }
    return result
  }

  private func spelled(_ piece: ShufflePiece) -> ShufflePiece? {
    switch piece {
    case .anyRun: return piece
    // A character is one byte or up to four escapes: no pattern says that of text as it is written.
    case .anyCharacter: return writesEscapes ? nil : piece
    case .byte(let byte): return choice([[byte]], else: piece)
    case .oneOf(let group):
      guard writesEscapes else { return piece }
      return choice(
        (UInt8(0)..<0x80).filter { group.contains($0, ignoringCase: false) }.map { [$0] }, else: piece)
    case .values(_, let values):
      return choice(values, else: piece)
    }
  }

  /// One of all spellings of some texts, or `piece` where they have no other.
  private func choice(_ values: [[UInt8]], else piece: ShufflePiece) -> ShufflePiece? {
    var all: [[UInt8]] = []
    for value in values {
      guard let spelled = spellings(of: value), all.count + spelled.count <= ShufflePiece.valueLimit else {
        return nil
      }
      all += spelled
    }
    return all == values ? piece : .values(name: nil, all)
  }

  /// All spellings of a text; `nil` where they are too many.
  func spellings(of value: [UInt8]) -> [[UInt8]]? {
    var all: [[UInt8]] = [[]]
    for byte in value {
      guard let next = spellings(of: byte), all.count * next.count <= ShufflePiece.valueLimit else {
        return nil
      }
      all = all.flatMap { beginning in next.map { beginning + $0 } }
    }
    return all
  }

  private func spellings(of byte: UInt8) -> [[UInt8]]? {
    switch byte {
    case UInt8(ascii: "*"): return [[byte]]
    case UInt8(ascii: "?"): return writesEscapes ? nil : [[byte]]
    default: break
    }
    let cases = writesCases ? Self.cases(of: byte) : [byte]
    guard writesEscapes else { return cases.map { [$0] } }
    // What is a wildcard as it is written can only stand for itself escaped; so does what no link holds unescaped.
    return cases.filter { $0 < 0x80 && $0 != UInt8(ascii: "%") }.map { [$0] } + cases.flatMap(Self.escapes)
  }

  private static func cases(of byte: UInt8) -> [UInt8] {
    let lower = byte | 0x20
    guard lower &- UInt8(ascii: "a") < 26 else { return [byte] }
    return [lower, lower & ~0x20]
  }

  /// `%` and the two digits, in each case of each.
  private static func escapes(of byte: UInt8) -> [[UInt8]] {
    func digits(_ value: UInt8) -> [UInt8] {
      value < 10
        ? [UInt8(ascii: "0") + value] : [UInt8(ascii: "A") + value - 10, UInt8(ascii: "a") + value - 10]
    }
    return digits(byte >> 4).flatMap { high in digits(byte & 15).map { [UInt8(ascii: "%"), high, $0] } }
  }
}
