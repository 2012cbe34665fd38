/// One image of a Mach-O file: a program or library for one architecture.
public struct MachOImage: Sendable {
  /// The offset in the file; all other offsets count from here.
  public let fileOffset: Int
  /// The processor that it is for.
  public let architecture: MachOArchitecture
  /// What it is: 2 a program, 6 a library, 8 a bundle, 10 debug information. Source: LOADER.
  public let fileType: UInt32
  /// Whether its pointers have 64 bits.
  public let is64Bit: Bool
  /// The segments.
  public let segments: [MachOSegment]
  /// The sections.
  public let sections: [MachOSection]
  /// The names of the libraries that it loads.
  public let libraries: [String]
  /// The system that it is for; `nil` where no command says.
  public let platform: MachOPlatform?
  /// The lowest version of the system that it runs on.
  public let minimumVersion: MachOVersion?
  /// The version of the SDK that it was built with.
  public let sdkVersion: MachOVersion?
  /// What is encrypted; `nil` where no command says.
  public let encryption: MachOEncryption?
  /// The bytes of the code signature as the load command says, which may not all be there; `nil` where it has none.
  public let signatureRange: Range<Int>?
  /// Whether pointers are encoded in chains. Source: FIXUPS.
  public let hasChainedFixups: Bool

  let window: ByteWindow
  let commands: MachOCommands

  init(_ window: ByteWindow, at fileOffset: Int, problems: inout MachOProblemList) {
    var reader = MachOCommandReader(window, at: fileOffset, problems: problems)
    reader.read()
    problems = reader.problems
    let commands = reader.commands
    self.window = window
    self.fileOffset = fileOffset
    self.commands = commands
    architecture = MachOArchitecture(type: window.u32(4) ?? 0, subtype: window.u32(8) ?? 0)
    fileType = window.u32(12) ?? 0
    is64Bit = reader.is64Bit
    segments = commands.segments
    sections = commands.sections
    libraries = commands.libraries
    platform = commands.platform
    minimumVersion = commands.minimumVersion
    sdkVersion = commands.sdkVersion
    encryption = commands.encryption
    signatureRange = commands.signature
    hasChainedFixups = commands.chainedFixups != nil
  }

  /// Whether it holds debug information and no code (dSYM).
  public var isDebugInformation: Bool { fileType == 10 }

  /// Whether it is the stub of a debug build, whose code stands in a `.debug.dylib` beside it. Source: app-inspection, trap 2.
  public var isDebugStub: Bool { section("__debug_dylib", in: "__TEXT") != nil }

  /// The first section of this name.
  public func section(_ name: String, in segment: String) -> MachOSection? {
    sections.first { $0.name == name && $0.segment == segment }
  }

  /// The sections of this name in any segment whose name begins so.
  func sections(_ name: String, inSegments prefix: String) -> [MachOSection] {
    sections.filter { $0.name == name && $0.segment.hasPrefix(prefix) }
  }

  /// The bytes of a section, as far as they are there.
  public func content(of section: MachOSection) -> [UInt8] { window.bytes(range(of: section)) }

  /// The part of the image that a section takes, as far as it is there.
  func range(of section: MachOSection) -> Range<Int> {
    guard let size = Int(exactly: section.size), section.offset >= 0, section.offset <= window.count else {
      return 0..<0
    }
    return section.offset..<(section.offset + min(size, window.count - section.offset))
  }

  /// The offset in the image of an address in memory; `nil` where no segment of the file holds it.
  func offset(ofAddress address: UInt64) -> Int? {
    for segment in segments where address >= segment.address && address - segment.address < segment.size {
      let (offset, isOverflow) = segment.offset.addingReportingOverflow(address - segment.address)
      guard !isOverflow, let place = Int(exactly: offset), place < window.count else { return nil }
      return place
    }
    return nil
  }

  /// The address from which offsets of chained pointers count: that of the segment which holds the header.
  var baseAddress: UInt64 {
    (segments.first { $0.offset == 0 && $0.size > 0 } ?? segments.first { $0.name == "__TEXT" })?.address ?? 0
  }

  /// The text at an offset up to its zero byte; `nil` where it is encrypted, has no end within `limit` bytes, or is no UTF-8.
  func text(at offset: Int, limit: Int = 1_024) -> String? {
    if let encryption, encryption.covers(offset) { return nil }
    return window.text(offset..<min(offset + limit, window.count))
  }
}

extension MachOImage {
  /// Lends the bytes of a section, as far as they are there.
  public func withContent<Result>(
    of section: MachOSection, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    window.withBytes(range(of: section), body)
  }
}
