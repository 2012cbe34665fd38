/// Reads a code directory. Source: CSBLOBS; app-inspection, section 2.3.
struct CodeDirectoryReader {
  private let window: ByteWindow
  private let range: Range<Int>
  /// What is damaged; `nil` where nothing is.
  private(set) var damage: String?

  /// The most special slots.
  private static let maximumSlots = 64

  init(_ window: ByteWindow, _ range: Range<Int>) {
    self.window = window
    self.range = range
  }

  private func number(_ offset: Int) -> UInt32? {
    offset + 4 <= range.count ? window.bigU32(range.lowerBound + offset) : nil
  }

  private func byte(_ offset: Int) -> UInt8? {
    offset < range.count ? window.u8(range.lowerBound + offset) : nil
  }

  mutating func read(slot: UInt32) -> CodeDirectory? {
    guard let version = number(8), let flags = number(12), let hashes = number(16), let name = number(20),
      let special = number(24), let pages = number(28), let size = byte(36), let type = byte(37)
    else {
      damage = "it is too short"
      return nil
    }
    let team = version >= 0x2_0200 ? number(48) ?? 0 : 0
    let executable = version >= 0x2_0400 && range.count >= 88 ? window.bigU64(range.lowerBound + 80) : nil
    return CodeDirectory(
      slot: slot, offset: range.lowerBound, version: version, flags: flags,
      identifier: text(Int(name), "its identifier"), team: team == 0 ? nil : text(Int(team), "its team"),
      hash: CodeHash(rawValue: type), executableFlags: executable, pageCount: Int(pages),
      specialHashes: specialHashes(Int(special), at: Int(hashes), size: Int(size)))
  }

  private mutating func text(_ offset: Int, _ what: String) -> String? {
    let start = range.lowerBound + offset
    guard range.contains(start), let text = window.text(start..<min(range.upperBound, start + 1_024)) else {
      damage = "\(what) is outside of it"
      return nil
    }
    return text
  }

  private mutating func specialHashes(_ count: Int, at offset: Int, size: Int) -> [Int: [UInt8]] {
    guard count <= Self.maximumSlots, size > 0, size <= 64, offset <= range.count, offset - count * size >= 0
    else {
      if count > 0 { damage = "its \(count) special slots are outside of it" }
      return [:]
    }
    var hashes: [Int: [UInt8]] = [:]
    for slot in 1..<(count + 1) {
      let start = range.lowerBound + offset - slot * size
      let hash = window.bytes(start..<(start + size))
      if hash.contains(where: { $0 != 0 }) { hashes[slot] = hash }
    }
    return hashes
  }
}
