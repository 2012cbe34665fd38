import PositionedJSON

/// Recognises the beginning of a query, `?name=`, in a pattern.
enum QueryText {
  /// The place of the first `?` from `start` on that a name and an equals sign follow. Linear.
  static func start(in bytes: [UInt8], from start: Int = 0) -> Int? {
    var mark: Int?
    for index in bytes.indices.dropFirst(start) {
      let byte = bytes[index]
      if byte == UInt8(ascii: "?") {
        mark = index
      } else if let found = mark {
        if byte == UInt8(ascii: "="), index > found + 1 { return found }
        if !isNameByte(byte) { mark = nil }
      }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || "_-.[]%".utf8.contains(byte)
  }
}
