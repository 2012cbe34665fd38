/// What a character's number in a line counts.
public enum PositionEncoding: Hashable, Sendable {
  /// Bytes of UTF-8.
  case utf8
  /// Code units of UTF-16, which every client of the protocol knows.
  case utf16

  /// The name that the protocol gives it.
  public var name: String { self == .utf8 ? "utf-8" : "utf-16" }

  /// The units that the character which begins with `byte` takes; none for a byte inside a character.
  @inline(__always)
  func units(startingWith byte: UInt8) -> Int {
    if self == .utf8 { return 1 }
    if byte & 0xC0 == 0x80 { return 0 }
    return byte >= 0xF0 ? 2 : 1
  }
}
