/// The numbers of an entry that may need 64 bits. Source: APPNOTE.TXT, section 4.5.3.
struct ZipSizes {
  private(set) var size: Int
  private(set) var compressedSize: Int
  private(set) var offset: Int

  private static let zip64: UInt16 = 1

  init(size: UInt32?, compressedSize: UInt32?, offset: UInt32?) {
    self.size = Int(size ?? 0)
    self.compressedSize = Int(compressedSize ?? 0)
    self.offset = Int(offset ?? 0)
  }

  /// Takes over the numbers of the 64-bit field among the extra fields, which holds those that are all ones, in order.
  mutating func readZip64(_ window: ByteWindow, _ extra: Range<Int>) {
    var start = extra.lowerBound
    while start <= extra.upperBound - 4, let identifier = window.u16(start),
      let length = window.u16(start + 2)
    {
      let end = start + 4 + Int(length)
      if identifier == Self.zip64 {
        var field = start + 4
        for path in [\ZipSizes.size, \ZipSizes.compressedSize, \ZipSizes.offset] {
          guard self[keyPath: path] == 0xFFFF_FFFF, field <= min(end, extra.upperBound) - 8,
            let value = window.u64(field)
          else { continue }
          self[keyPath: path] = Int(clamping: value)
          field += 8
        }
        return
      }
      start = end
    }
  }
}
