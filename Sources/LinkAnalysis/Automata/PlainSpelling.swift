/// The automaton of paths in which nothing is escaped that a path can hold as it is.
enum PlainSpelling {
  static let start: Int32 = 2

  /// The ASCII bytes that are no letters or digits and need an escape.
  static let mask: ByteMask = {
    var mask = ByteMask()
    for byte in UInt8(0)..<0x80 where needsEscape(byte) { mask.insert(byte) }
    return mask
  }()

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "%") || !LinkPart.path.allows(byte)
  }

  static func step(_ state: Int32, _ byte: UInt8, isEscaped: Bool) -> Int32 {
    isEscaped && !needsEscape(byte) ? PatternAutomaton.dead : state
  }
}
