/// The header before an entry's data. Source: APPNOTE.TXT, section 4.3.7.
struct ZipLocalHeader {
  let method: UInt16
  let name: Range<Int>
  /// The offset of the data.
  let dataOffset: Int

  static let signature: UInt32 = 0x0403_4B50
  private static let length = 30

  init?(in window: ByteWindow, at offset: Int) {
    guard window.u32(offset) == Self.signature, let method = window.u16(offset + 8),
      let nameLength = window.u16(offset + 26), let extraLength = window.u16(offset + 28)
    else { return nil }
    self.method = method
    name = (offset + Self.length)..<(offset + Self.length + Int(nameLength))
    dataOffset = name.upperBound + Int(extraLength)
    guard dataOffset <= window.count else { return nil }
  }
}
