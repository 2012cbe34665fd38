/// The chained fixups of an image: how its pointers are encoded, and which imports they name.
///
/// The chains themselves are not walked: every pointer of the metadata is one of them. Source: FIXUPS; app-inspection,
/// section 2.7; the layouts of imports are those of `mach-o/fixup-chains.h`, recalled.
struct ChainedFixups: Sendable {
  private let window: ByteWindow
  private let range: Range<Int>
  /// The pointer format of each segment, by its position; `nil` where it holds no pointers.
  private let formats: [UInt16?]
  private let baseAddress: UInt64
  private let imports: Int
  private let importFormat: UInt32
  /// Where names begin, and the end of everything.
  private let names: Int
  let importCount: Int

  var namesEnd: Int { range.upperBound }

  init?(_ image: MachOImage) {
    guard let announced = image.commands.chainedFixups else { return nil }
    let window = image.window
    let range = window.clamped(announced)
    let start = range.lowerBound
    guard range.count >= 28, let starts = window.u32(start + 4), let imports = window.u32(start + 8),
      let names = window.u32(start + 12), let count = window.u32(start + 16),
      let format = window.u32(start + 20), let compression = window.u32(start + 24)
    else { return nil }
    self.window = window
    self.range = range
    baseAddress = image.baseAddress
    formats = Self.formats(window, at: start + Int(starts), in: range)
    self.imports = start + Int(imports)
    importFormat = format
    self.names = start + Int(names)
    let length = Self.importLength(format)
    let room = max(0, range.upperBound - self.imports) / max(length, 1)
    let isReadable = length > 0 && compression == 0 && self.names < range.upperBound
    importCount = isReadable ? min(Int(count), room, MachOLimits.imports) : 0
  }

  private static func importLength(_ format: UInt32) -> Int {
    switch format {
    case 1: 4
    case 2: 8
    case 3: 16
    default: 0
    }
  }

  private static func formats(_ window: ByteWindow, at start: Int, in range: Range<Int>) -> [UInt16?] {
    guard range.contains(start), let count = window.u32(start) else { return [] }
    return (0..<min(Int(count), MachOLimits.segments)).map { index in
      guard let offset = window.u32(start + 4 + 4 * index), offset != 0,
        range.contains(start + Int(offset) + 7)
      else { return nil }
      return window.u16(start + Int(offset) + 6)
    }
  }

  /// The offset in the image of an import's name.
  func nameOffset(ofImport index: Int) -> Int? {
    guard index >= 0, index < importCount else { return nil }
    let entry = imports + index * Self.importLength(importFormat)
    let offset: Int?
    if importFormat == 3 {
      offset = window.u64(entry).map { Int($0 >> 32) }
    } else {
      offset = window.u32(entry).map { Int($0 >> 9) }
    }
    guard let offset, names + offset < range.upperBound else { return nil }
    return names + offset
  }

  private func name(ofImport index: Int) -> String? {
    nameOffset(ofImport: index).flatMap { window.text($0..<min($0 + MachOLimits.symbolName, namesEnd)) }
  }

  /// What the encoded pointer `raw` in a segment means.
  func pointer(_ raw: UInt64, segment: Int) -> MachOPointer {
    guard raw != 0 else { return .null }
    guard segment < formats.count, let format = formats[segment] else { return .unknown }
    switch format {
    case 2, 6:
      if raw >> 63 == 1 { return symbol(Int(raw & 0xFF_FFFF)) }
      let target = raw & 0xF_FFFF_FFFF
      return format == 2 ? .address(target) : .address(baseAddress &+ target)
    case 1, 7, 9, 10, 12:
      if raw >> 62 & 1 == 1 { return symbol(Int(raw & (format == 12 ? 0xFF_FFFF : 0xFFFF))) }
      if raw >> 63 == 1 { return .address(baseAddress &+ (raw & 0xFFFF_FFFF)) }
      let target = raw & 0x7FF_FFFF_FFFF
      return format == 1 ? .address(target) : .address(baseAddress &+ target)
    case 3:
      if raw >> 31 & 1 == 1 { return symbol(Int(raw & 0xF_FFFF)) }
      return .address(raw & 0x3FF_FFFF)
    default: return .unknown
    }
  }

  private func symbol(_ index: Int) -> MachOPointer {
    name(ofImport: index).map { .symbol($0) } ?? .unknown
  }
}
