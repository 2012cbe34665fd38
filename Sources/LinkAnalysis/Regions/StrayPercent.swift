/// What must not follow, so that a `%` that is meant as such does not become an escape.
enum StrayPercent: Int32 {
  case none
  /// A `%` as written stands last.
  case percent
  /// A `%` and one hexadecimal digit stand last.
  case digit

  /// What holds behind `symbol`; `nil` if it would make an escape.
  func after(_ symbol: LinkSymbol) -> StrayPercent? {
    let isDigit = !symbol.isEscape && Self.isHexDigit(symbol.meaning)
    if self == .digit, isDigit { return nil }
    if !symbol.isEscape, symbol.meaning == UInt8(ascii: "%") { return .percent }
    return self == .percent && isDigit ? .digit : StrayPercent.none
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }
}
