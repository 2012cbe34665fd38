/// The header of a part of Android's compiled files: what it is, and how long. Source: RESTYPES, `ResChunk_header`.
struct BinaryChunk {
  let type: UInt16
  let headerSize: Int
  /// The bytes of the part, header included; cut where fewer are there than it claims.
  let range: Range<Int>
  /// Whether it claims more bytes than there are.
  let isCut: Bool

  static let stringPool: UInt16 = 0x0001
  static let table: UInt16 = 0x0002
  static let xml: UInt16 = 0x0003
  static let firstNode: UInt16 = 0x0100
  static let startElement: UInt16 = 0x0102
  static let endElement: UInt16 = 0x0103
  static let text: UInt16 = 0x0104
  static let lastNode: UInt16 = 0x017F
  static let resourceMap: UInt16 = 0x0180
  static let package: UInt16 = 0x0200
  static let typeValues: UInt16 = 0x0201

  /// The header at an offset; `nil` where there is none, or its lengths contradict each other.
  init?(in window: ByteWindow, at offset: Int, end: Int) {
    guard offset <= end - 8, let type = window.u16(offset), let headerSize = window.u16(offset + 2),
      let size = window.u32(offset + 4), headerSize >= 8, size >= headerSize
    else { return nil }
    self.type = type
    self.headerSize = Int(headerSize)
    isCut = Int(size) > end - offset
    range = offset..<(offset + min(Int(size), end - offset))
  }
}
