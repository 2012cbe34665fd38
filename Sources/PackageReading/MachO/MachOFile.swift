public import Foundation

/// A Mach-O file: an image, or a fat file that holds one for each architecture.
///
/// Nothing is copied: the images look at the bytes given, which may be a mapped file that nobody shortens meanwhile. What is
/// damaged is told by ``problems``, and the rest is read. Numbers of the file bound no loop and no memory.
///
/// Source: LOADER; app-inspection, section 2.2.
public struct MachOFile: Sendable {
  /// The images in the order of the file.
  public let images: [MachOImage]
  /// Whether there is a fat header, of 32 or 64 bits.
  public let isFat: Bool
  /// What is wrong with the fat header and the load commands.
  public let problems: [MachOProblem]

  private static let thinMagics: [UInt32] = [0xFEED_FACE, 0xFEED_FACF]
  private static let fatMagic: UInt32 = 0xCAFE_BABE
  private static let fatMagic64: UInt32 = 0xCAFE_BABF

  /// Whether the first eight bytes look like those of such a file; true does not promise that it can be read.
  public static func isLikely(_ head: some Collection<UInt8>) -> Bool {
    let window = ByteWindow(Array(head.prefix(8)))
    if let magic = window.u32(0), thinMagics.contains(magic) { return true }
    guard let magic = window.bigU32(0), magic == fatMagic || magic == fatMagic64,
      let count = window.bigU32(4)
    else { return false }
    return count > 0 && count <= MachOLimits.slices
  }

  /// Reads the headers of a file.
  ///
  /// - Throws: ``MachOError`` where it is none, or no slice can be read.
  public init(_ data: Data) throws(MachOError) {
    let window = ByteWindow(data)
    guard Self.isLikely(data.prefix(8)) else {
      throw MachOError(.notMachO, "The file is no Mach-O file: it begins with other bytes.")
    }
    var problems = MachOProblemList()
    if let magic = window.u32(0), Self.thinMagics.contains(magic) {
      let image = MachOImage(window, at: 0, problems: &problems)
      images = [image]
      isFat = false
    } else {
      images = Self.slices(of: window, problems: &problems)
      isFat = true
    }
    self.problems = problems.problems
    if images.isEmpty {
      throw MachOError(.noImage, "The fat file holds no image that can be read.")
    }
  }

  private static func slices(of window: ByteWindow, problems: inout MachOProblemList) -> [MachOImage] {
    let isWide = window.bigU32(0) == fatMagic64
    let length = isWide ? 32 : 20
    var images: [MachOImage] = []
    var reached = 0
    for index in 0..<Int(window.bigU32(4) ?? 0) {
      let entry = 8 + index * length
      let offset = isWide ? window.bigU64(entry + 8) : window.bigU32(entry + 8).map(UInt64.init)
      let size = isWide ? window.bigU64(entry + 16) : window.bigU32(entry + 12).map(UInt64.init)
      guard let offset = offset.flatMap(Int.init(exactly:)), let size = size.flatMap(Int.init(exactly:)),
        offset < window.count, offset >= 8, let magic = window.u32(offset), thinMagics.contains(magic)
      else {
        problems.add(MachOProblem(.sliceOutside, at: min(entry, window.count), detail: "\(index)"))
        continue
      }
      if offset < reached { problems.add(MachOProblem(.slicesOverlap, at: entry, detail: "\(index)")) }
      let (end, isOverflow) = offset.addingReportingOverflow(size)
      if isOverflow || end > window.count {
        problems.add(MachOProblem(.truncated, at: entry, detail: "slice \(index)"))
      }
      let limit = isOverflow ? window.count : min(end, window.count)
      reached = max(reached, limit)
      images.append(MachOImage(window.window(offset..<limit), at: offset, problems: &problems))
    }
    return images
  }
}
