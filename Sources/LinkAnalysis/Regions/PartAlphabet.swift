/// The symbols that are worth trying in a part: one for each way in which the conditions at hand can tell symbols apart.
///
/// Symbols come in the order of preference for example links: small letters, digits, the rest; escapes last.
struct PartAlphabet {
  let part: LinkPart
  /// Whether some condition of the search sees the part decoded, so that escapes are symbols of their own.
  let hasEscapes: Bool

  /// What the conditions at hand see.
  struct Sight: Hashable {
    /// The bytes with a meaning of their own, for conditions on the part as written.
    var written = ByteMask()
    var writtenGroups = false
    /// The same for conditions on the part decoded.
    var decoded = ByteMask()
    var decodedGroups = false
    /// Whether some condition sees the part as written and tells escapes apart.
    var seesWritten = false
  }

  /// The order in which bytes with a meaning of their own are tried, those first that make links look natural.
  private static let named: [UInt8] = Array(
    "enabcdfghijklmopqrstuvwxyzUSABCDEFGHIJKLMNOPQRTVWXYZ1023456789".utf8)
  /// The same for marks, which come after all letters.
  private static let marks: [UInt8] = Array("-_.~/!$&'()*+,;=:@%?#[]{}|\\^`\"<>".utf8)
  /// The order in which a byte is chosen that stands for all those without a meaning.
  private static let fillers: [UInt8] = Array(
    "xabcdefghijklmnopqrstuvwyz1023456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

  func symbols(_ sight: Sight) -> [LinkSymbol] {
    var symbols = literals(sight)
    guard hasEscapes else { return symbols }
    symbols += sight.seesWritten ? Self.everyEscape : escapes(sight)
    return symbols
  }

  /// The bytes as written: those with a meaning, and one for each group of the others.
  private func literals(_ sight: Sight) -> [LinkSymbol] {
    func hasMeaning(_ byte: UInt8) -> Bool { sight.written.contains(byte) || sight.decoded.contains(byte) }
    var seen: UInt32 = 0
    let groups = sight.writtenGroups || sight.decodedGroups
    let fillers = (Self.fillers + Self.marks).filter { byte in
      guard part.allows(byte), !hasMeaning(byte) else { return false }
      let group: UInt32 = 1 << UInt32(groups ? ByteGroup.of(byte) : ByteGroup.everything)
      defer { seen |= group }
      return seen & group == 0
    }
    let named = Self.named.filter(hasMeaning)
    let marks = Self.marks.filter { part.allows($0) && hasMeaning($0) }
    return (named + fillers + marks).map { LinkSymbol($0) }
  }

  /// Escapes of what cannot stand in the part as it is or means something else there, one for each way to see them.
  private func escapes(_ sight: Sight) -> [LinkSymbol] {
    var symbols: [LinkSymbol] = []
    var seen: UInt32 = 0
    for byte in UInt8.min...UInt8.max {
      if sight.decoded.contains(byte) || byte == UInt8(ascii: "%") {
        symbols.append(LinkSymbol(escape: byte))
      } else {
        let group: UInt32 = 1 << UInt32(sight.decodedGroups ? ByteGroup.of(byte) : ByteGroup.everything)
        guard seen & group == 0 else { continue }
        seen |= group
        symbols.append(LinkSymbol(escape: byte))
      }
    }
    return symbols
  }

  private static let everyEscape = (UInt8.min...UInt8.max).flatMap { LinkSymbol.escapes(of: $0) }
}
