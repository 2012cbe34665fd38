/// Makes zip archives, right ones and, by its many knobs, wrong ones.
package struct ZipBuilder {
  /// One entry to write.
  package struct Entry {
    package var name: [UInt8]
    package var content: [UInt8]
    package var isDeflated: Bool
    package var flags: UInt16 = 0
    package var attributes: UInt32 = 0
    package var madeBy: UInt16 = 0x031E
    package var isZip64 = false
    package var alignment = 0
    /// What the directory says instead of the truth.
    package var size: UInt32?
    package var compressedSize: UInt32?
    package var checksum: UInt32?
    package var method: UInt16?
    package var headerOffset: UInt32?
    /// What the local header says instead of the truth.
    package var localName: [UInt8]?
    package var localMethod: UInt16?

    package init(_ name: String, _ content: [UInt8], isDeflated: Bool = true) {
      self.name = Array(name.utf8)
      self.content = content
      self.isDeflated = isDeflated
    }
  }

  package var entries: [Entry] = []
  package var prefix: [UInt8] = []
  /// Bytes before the directory, such as a signing block.
  package var beforeDirectory: [UInt8] = []
  package var afterDirectory: [UInt8] = []
  package var comment: [UInt8] = []
  package var trailer: [UInt8] = []
  package var isZip64 = false
  /// What the end record says instead of the truth.
  package var entryCount: UInt16?
  package var directorySize: UInt32?
  package var directoryOffset: UInt32?
  /// Whether offsets count from the beginning of the file and not from that of the archive.
  package var countsPrefix = true

  package init(_ entries: [Entry] = []) { self.entries = entries }

  /// The archive.
  package func bytes() -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    let shift = countsPrefix ? prefix.count : 0
    for entry in entries { Self.write(entry, &body, &directory, shift) }
    body += beforeDirectory
    let start = body.count + shift
    body += directory + afterDirectory
    if isZip64 {
      let record = body.count + shift
      body +=
        LittleEndian.u32(0x0606_4B50) + LittleEndian.u64(44) + LittleEndian.u16(45) + LittleEndian.u16(45)
      body += LittleEndian.u32(0) + LittleEndian.u32(0) + LittleEndian.u64(UInt64(entries.count))
      body += LittleEndian.u64(UInt64(entries.count)) + LittleEndian.u64(UInt64(directory.count))
      body += LittleEndian.u64(UInt64(start))
      body += LittleEndian.u32(0x0706_4B50) + LittleEndian.u32(0) + LittleEndian.u64(UInt64(record))
      body += LittleEndian.u32(1)
    }
    body += LittleEndian.u32(0x0605_4B50) + LittleEndian.u32(0)
    let count = entryCount ?? (isZip64 ? 0xFFFF : UInt16(entries.count))
    body += LittleEndian.u16(count) + LittleEndian.u16(count)
    body += LittleEndian.u32(directorySize ?? (isZip64 ? 0xFFFF_FFFF : UInt32(directory.count)))
    body += LittleEndian.u32(directoryOffset ?? (isZip64 ? 0xFFFF_FFFF : UInt32(start)))
    body += LittleEndian.u16(UInt16(comment.count)) + comment + trailer
    return prefix + body
  }

  private static func write(_ entry: Entry, _ body: inout [UInt8], _ directory: inout [UInt8], _ shift: Int) {
    let data = entry.isDeflated ? Gzipped.deflated(entry.content) : entry.content
    let method: UInt16 = entry.isDeflated ? 8 : 0
    let sum = checksum(of: entry.content)
    let offset = UInt32(body.count + shift)
    let localName = entry.localName ?? entry.name
    let padding =
      entry.alignment > 0 ? (entry.alignment - (body.count + 30 + localName.count) % entry.alignment) : 0
    body += LittleEndian.u32(0x0403_4B50) + LittleEndian.u16(20) + LittleEndian.u16(entry.flags)
    body += LittleEndian.u16(entry.localMethod ?? method) + LittleEndian.u32(0) + LittleEndian.u32(sum)
    body += LittleEndian.u32(UInt32(data.count)) + LittleEndian.u32(UInt32(entry.content.count))
    body += LittleEndian.u16(UInt16(localName.count)) + LittleEndian.u16(UInt16(padding)) + localName
    body += [UInt8](repeating: 0, count: padding) + data

    var extra: [UInt8] = []
    if entry.isZip64 {
      extra =
        LittleEndian.u16(0x5455) + LittleEndian.u16(1) + [0] + LittleEndian.u16(1) + LittleEndian.u16(24)
      extra += LittleEndian.u64(UInt64(entry.content.count)) + LittleEndian.u64(UInt64(data.count))
      extra += LittleEndian.u64(UInt64(offset))
    }
    directory += LittleEndian.u32(0x0201_4B50) + LittleEndian.u16(entry.madeBy) + LittleEndian.u16(20)
    directory +=
      LittleEndian.u16(entry.flags) + LittleEndian.u16(entry.method ?? method) + LittleEndian.u32(0)
    directory += LittleEndian.u32(entry.checksum ?? sum)
    let full: UInt32? = entry.isZip64 ? 0xFFFF_FFFF : nil
    directory += LittleEndian.u32(entry.compressedSize ?? full ?? UInt32(data.count))
    directory += LittleEndian.u32(entry.size ?? full ?? UInt32(entry.content.count))
    directory += LittleEndian.u16(UInt16(entry.name.count)) + LittleEndian.u16(UInt16(extra.count))
    directory += LittleEndian.u16(0) + LittleEndian.u16(0) + LittleEndian.u16(0)
    directory += LittleEndian.u32(entry.attributes) + LittleEndian.u32(entry.headerOffset ?? full ?? offset)
    directory += entry.name + extra
  }

  /// The CRC-32 of some bytes, bit by bit.
  package static func checksum(of bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}
