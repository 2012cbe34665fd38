/// Reads the load commands of an image. Source: LOADER; app-inspection, section 2.2.
struct MachOCommandReader {
  private let window: ByteWindow
  private let fileOffset: Int
  let is64Bit: Bool
  private(set) var commands = MachOCommands()
  private(set) var problems: MachOProblemList

  init(_ window: ByteWindow, at fileOffset: Int, problems: MachOProblemList) {
    self.window = window
    self.fileOffset = fileOffset
    self.problems = problems
    is64Bit = window.u32(0) == 0xFEED_FACF
  }

  mutating func read() {
    let start = is64Bit ? 32 : 28
    let count = Int(window.u32(16) ?? 0)
    let announced = Int(window.u32(20) ?? 0)
    let end = min(start + announced, window.count)
    var offset = start
    var index = 0
    while index < count {
      guard index < MachOLimits.commands else { return note(.tooMany, at: offset, "load commands") }
      guard offset <= end - 8, let command = window.u32(offset), let size = window.u32(offset + 4) else {
        return note(.missingCommands, at: offset, "\(index) of \(count) are there")
      }
      guard size >= 8, Int(size) <= end - offset else {
        return note(.damagedCommand, at: offset, "\(size) bytes")
      }
      read(command, offset..<(offset + Int(size)))
      offset += Int(size)
      index += 1
    }
  }

  private mutating func note(_ code: MachOProblem.Code, at offset: Int, _ detail: String) {
    problems.add(MachOProblem(code, at: fileOffset + offset, detail: detail))
  }

  private mutating func read(_ command: UInt32, _ place: Range<Int>) {
    switch command & 0x7FFF_FFFF {
    case 0x01, 0x19: readSegment(place, isWide: command == 0x19)
    case 0x02: readSymbolTable(place)
    case 0x0C, 0x18, 0x1F, 0x23: readLibrary(place)
    case 0x1D: commands.signature = data(place)
    case 0x21, 0x2C: readEncryption(place)
    case 0x22: readClassicFixups(place)
    case 0x24: readMinimumVersion(.macOS, place)
    case 0x25: readMinimumVersion(.iOS, place)
    case 0x2F: readMinimumVersion(MachOPlatform(rawValue: 3), place)
    case 0x30: readMinimumVersion(MachOPlatform(rawValue: 4), place)
    case 0x32: readBuildVersion(place)
    case 0x34: commands.chainedFixups = data(place)
    default: break
    }
  }

  /// A 32-bit field of a command; `nil` where the command ends before it.
  private func field(_ place: Range<Int>, _ offset: Int) -> UInt32? {
    offset + 4 <= place.count ? window.u32(place.lowerBound + offset) : nil
  }

  private func wide(_ place: Range<Int>, _ offset: Int) -> UInt64? {
    offset + 8 <= place.count ? window.u64(place.lowerBound + offset) : nil
  }

  /// The range that a command names by offset and size.
  private func data(_ place: Range<Int>) -> Range<Int>? {
    guard let offset = field(place, 8), let size = field(place, 12) else { return nil }
    return Int(offset)..<(Int(offset) + Int(size))
  }

  // MARK: - Segments

  private mutating func readSegment(_ place: Range<Int>, isWide: Bool) {
    let head = isWide ? 72 : 56
    guard place.count >= head, commands.segments.count < MachOLimits.segments else {
      return note(.tooMany, at: place.lowerBound, "whole segments")
    }
    func number(_ narrow: Int, _ broad: Int) -> UInt64 {
      (isWide ? wide(place, broad) : field(place, narrow).map(UInt64.init)) ?? 0
    }
    let segment = MachOSegment(
      name: name(place.lowerBound + 8), address: number(24, 24), memorySize: number(28, 32),
      offset: number(32, 40), size: number(36, 48))
    commands.segments.append(segment)
    let (end, isOverflow) = segment.offset.addingReportingOverflow(segment.size)
    if isOverflow || end > UInt64(window.count) {
      note(.truncated, at: place.lowerBound, "segment \(segment.name)")
    }
    readSections(place, from: head, count: Int(field(place, isWide ? 64 : 48) ?? 0), isWide: isWide)
  }

  private mutating func readSections(_ place: Range<Int>, from head: Int, count: Int, isWide: Bool) {
    let length = isWide ? 80 : 68
    let fitting = (place.count - head) / length
    if count > fitting { note(.truncated, at: place.lowerBound, "the list of sections") }
    for index in 0..<min(count, fitting) {
      guard commands.sections.count < MachOLimits.sections else {
        return note(.tooMany, at: place.lowerBound, "sections")
      }
      let base = head + index * length
      let numbers =
        isWide
        ? (wide(place, base + 32), wide(place, base + 40))
        : (field(place, base + 32).map(UInt64.init), field(place, base + 36).map(UInt64.init))
      commands.sections.append(
        MachOSection(
          name: name(place.lowerBound + base), segment: name(place.lowerBound + base + 16),
          address: numbers.0 ?? 0, size: numbers.1 ?? 0,
          offset: Int(field(place, base + (isWide ? 48 : 40)) ?? 0),
          flags: field(place, base + (isWide ? 64 : 56)) ?? 0))
    }
  }

  /// A name of at most 16 bytes.
  private func name(_ offset: Int) -> String {
    String(decoding: window.bytes(offset..<(offset + 16)).prefix { $0 != 0 }, as: UTF8.self)
  }

  // MARK: - Others

  private mutating func readSymbolTable(_ place: Range<Int>) {
    guard let offset = field(place, 8), let count = field(place, 12), let names = field(place, 16),
      let size = field(place, 20), commands.symbols == nil
    else { return }
    let entry = is64Bit ? 16 : 12
    let room = max(0, window.count - Int(offset)) / entry
    let namesEnd = Int(names) + Int(size)
    if Int(count) > room { note(.damagedSymbols, at: place.lowerBound, "\(room) of \(count) are there") }
    if namesEnd > window.count { note(.damagedSymbols, at: place.lowerBound, "names are missing") }
    commands.symbols = MachOCommands.SymbolTable(
      offset: Int(offset), count: min(Int(count), room), names: window.clamped(Int(names)..<namesEnd))
  }

  private mutating func readLibrary(_ place: Range<Int>) {
    guard let start = field(place, 8).map(Int.init), start >= 12, start < place.count else { return }
    guard commands.libraries.count < MachOLimits.libraries else {
      return note(.tooMany, at: place.lowerBound, "libraries")
    }
    let bytes = window.bytes(
      (place.lowerBound + start)..<min(place.upperBound, place.lowerBound + start + 1_024))
    commands.libraries.append(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
  }

  private mutating func readEncryption(_ place: Range<Int>) {
    guard let offset = field(place, 8), let size = field(place, 12), let identifier = field(place, 16) else {
      return
    }
    commands.encryption = MachOEncryption(offset: Int(offset), size: Int(size), identifier: identifier)
  }

  private mutating func readClassicFixups(_ place: Range<Int>) {
    // Ordinary and lazy binds; weak ones name no class of Objective-C.
    for base in [16, 32] {
      guard let offset = field(place, base), let size = field(place, base + 4), size > 0 else { continue }
      commands.binds.append(window.clamped(Int(offset)..<(Int(offset) + Int(size))))
    }
  }

  private mutating func readMinimumVersion(_ platform: MachOPlatform, _ place: Range<Int>) {
    guard commands.platform == nil else { return }
    commands.platform = platform
    commands.minimumVersion = field(place, 8).map(MachOVersion.init(packed:))
    commands.sdkVersion = field(place, 12).map(MachOVersion.init(packed:))
  }

  private mutating func readBuildVersion(_ place: Range<Int>) {
    // The first of two counts: the second of a zippered library is Catalyst's.
    guard let platform = field(place, 8), commands.platform == nil else { return }
    commands.platform = MachOPlatform(rawValue: platform)
    commands.minimumVersion = field(place, 12).map(MachOVersion.init(packed:))
    commands.sdkVersion = field(place, 16).map(MachOVersion.init(packed:))
  }
}
