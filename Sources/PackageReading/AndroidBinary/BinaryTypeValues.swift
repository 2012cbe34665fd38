/// The values of one type for one configuration in a `resources.arsc`. Source: RESTYPES, `ResTable_type` with its flags
/// `FLAG_SPARSE` and `FLAG_OFFSET16`, `ResTable_entry` with its flags `FLAG_COMPLEX` and `FLAG_COMPACT`.
struct BinaryTypeValues: Sendable {
  let type: UInt8
  let configuration: ResourceConfiguration
  private let window: ByteWindow
  private let range: Range<Int>
  private let flags: UInt8
  private let offsets: Int
  private let entries: Int
  /// The number of entries that there is room for.
  private let count: Int

  private static let sparse: UInt8 = 1
  private static let offset16: UInt8 = 2
  private static let complex: UInt16 = 1
  private static let compact: UInt16 = 8

  init?(_ chunk: BinaryChunk, in window: ByteWindow) {
    let start = chunk.range.lowerBound
    guard chunk.headerSize >= 20, let type = window.u8(start + 8), type > 0, let flags = window.u8(start + 9),
      let count = window.u32(start + 12), let entriesStart = window.u32(start + 16)
    else { return nil }
    self.type = type
    self.flags = flags
    self.window = window
    range = chunk.range
    offsets = start + chunk.headerSize
    entries = start + Int(entriesStart)
    let width = flags & Self.sparse == 0 && flags & Self.offset16 != 0 ? 2 : 4
    self.count = min(Int(count), max(0, range.upperBound - offsets) / width)
    configuration = ResourceConfiguration(in: window, at: start + 20, end: min(offsets, range.upperBound))
  }

  /// The place of an entry; `nil` where the configuration has none.
  private func place(of entry: Int) -> Int? {
    let offset: Int
    if flags & Self.sparse != 0 {
      guard let found = sparseOffset(of: entry) else { return nil }
      offset = found * 4
    } else if flags & Self.offset16 != 0 {
      guard entry < count, let value = window.u16(offsets + entry * 2), value != .max else { return nil }
      offset = Int(value) * 4
    } else {
      guard entry < count, let value = window.u32(offsets + entry * 4), value != .max else { return nil }
      offset = Int(value)
    }
    let place = entries + offset
    return place <= range.upperBound - 8 && place >= range.lowerBound ? place : nil
  }

  /// Pairs of entry and offset in the order of entries, searched by halves as Android does.
  private func sparseOffset(of entry: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      guard let index = window.u16(offsets + middle * 4) else { return nil }
      if index == entry { return window.u16(offsets + middle * 4 + 2).map { Int($0) } }
      if index < entry { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The value of an entry; `nil` where it has none here, or one of several parts such as an array.
  func value(of entry: Int, strings: BinaryStringPool?) -> ResourceValue? {
    guard let place = place(of: entry), let size = window.u16(place), let flags = window.u16(place + 2) else {
      return nil
    }
    if flags & Self.compact != 0 {
      return window.u32(place + 4).flatMap {
        ResourceValue(type: UInt8(flags >> 8), data: $0, strings: strings)
      }
    }
    guard flags & Self.complex == 0, size >= 8 else { return nil }
    let value = place + Int(size)
    guard value <= range.upperBound - 8, let type = window.u8(value + 3), let data = window.u32(value + 4)
    else {
      return nil
    }
    return ResourceValue(type: type, data: data, strings: strings)
  }

  /// The position of an entry's name among the keys of its package.
  func key(of entry: Int) -> UInt32? {
    guard let place = place(of: entry), let size = window.u16(place), let flags = window.u16(place + 2) else {
      return nil
    }
    return flags & Self.compact != 0 ? UInt32(size) : window.u32(place + 4)
  }
}
