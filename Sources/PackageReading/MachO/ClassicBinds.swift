/// The classes of other images that a list of binding instructions puts into an image.
///
/// Only classes are kept, since nothing else is asked for. Source: LOADER (`BIND_OPCODE_…`), recalled.
struct ClassicBinds {
  private let window: ByteWindow
  private let segments: [MachOSegment]
  private let pointerSize: UInt64
  private var name = ""
  private var address: UInt64 = 0
  private var steps = 0
  private(set) var classes: [UInt64: String] = [:]

  static let classPrefix = "_OBJC_CLASS_$_"

  init(_ image: MachOImage) {
    window = image.window
    segments = image.segments
    pointerSize = image.is64Bit ? 8 : 4
    for range in image.commands.binds { run(range) }
  }

  private mutating func run(_ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound, steps < MachOLimits.bindSteps, let byte = window.u8(offset) {
      steps += 1
      offset += 1
      let immediate = UInt64(byte & 0x0F)
      switch byte & 0xF0 {
      case 0x40:
        let end = min(offset + MachOLimits.symbolName, range.upperBound)
        let bytes = window.bytes(offset..<end).prefix { $0 != 0 }
        name = String(decoding: bytes, as: UTF8.self)
        offset += bytes.count + 1
      case 0x20, 0x60: _ = number(&offset)
      case 0x70:
        let start = immediate < UInt64(segments.count) ? segments[Int(immediate)].address : 0
        address = start &+ number(&offset)
      case 0x80: address &+= number(&offset)
      case 0x90: bind(1, skip: 0)
      case 0xA0: bind(1, skip: number(&offset))
      case 0xB0: bind(1, skip: immediate &* pointerSize)
      case 0xC0:
        let count = number(&offset)
        bind(count, skip: number(&offset))
      case 0xD0: return
      default: break
      }
    }
  }

  private mutating func bind(_ count: UInt64, skip: UInt64) {
    let isClass = name.hasPrefix(Self.classPrefix)
    guard isClass else {
      address &+= count &* (pointerSize &+ skip)
      return
    }
    for _ in 0..<min(count, 1_000_000) {
      steps += 1
      guard steps < MachOLimits.bindSteps else { return }
      classes[address] = name
      address &+= pointerSize &+ skip
    }
  }

  /// A number in LEB128; bits beyond 64 are dropped.
  private func number(_ offset: inout Int) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = window.u8(offset) {
      offset += 1
      if shift < 64 { result |= UInt64(byte & 0x7F) << shift }
      shift += 7
      if byte & 0x80 == 0 || shift > 140 { break }
    }
    return result
  }
}
