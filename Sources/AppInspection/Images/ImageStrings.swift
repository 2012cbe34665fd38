import Foundation
import PackageReading

/// Addresses among the strings of an image (S29, S31, S38).
struct ImageStrings {
  private(set) var addresses: [NamedOffset] = []
  private var seen: Set<String> = []

  /// The most addresses that are kept, and the longest.
  private static let maximumCount = 5_000
  private static let maximumLength = 2_048

  /// The most bytes that are looked at, since sections may overlap.
  private var budget = 512 << 20

  init(_ image: MachOImage) {
    for section in image.sections where section.holdsStrings { read(section, image) }
  }

  private mutating func read(_ section: MachOSection, _ image: MachOImage) {
    if let encryption = image.encryption, encryption.covers(section.offset) { return }
    let base = image.fileOffset + section.offset
    image.withContent(of: section) { bytes in
      budget -= bytes.count
      guard budget >= 0 else { return }
      var start = 0
      while start < bytes.count, addresses.count < Self.maximumCount {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
        guard let found = Self.separator(in: rest) else { return }
        let middle = start + found
        let first = Self.start(of: middle, in: bytes)
        let end =
          bytes[middle...].prefix(Self.maximumLength).firstIndex { $0 == 0 }
          ?? min(bytes.count, middle + Self.maximumLength)
        let text = String(decoding: bytes[first..<end], as: UTF8.self)
        if seen.insert(text).inserted { addresses.append(NamedOffset(name: text, offset: base + first)) }
        start = end + 1
      }
    }
  }

  /// The beginning of the string that holds `middle`.
  private static func start(of middle: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    var first = middle
    while first > 0, bytes[first - 1] != 0, middle - first < 256 { first -= 1 }
    return first
  }

  /// The first colon that two slashes follow.
  private static func separator(in bytes: UnsafeRawBufferPointer) -> Int? {
    var start = 0
    while let base = bytes.baseAddress, start < bytes.count,
      let place = memchr(base + start, 0x3A, bytes.count - start)
    {
      let offset = UnsafeRawPointer(place) - base
      if offset + 2 < bytes.count, bytes[offset + 1] == 0x2F, bytes[offset + 2] == 0x2F { return offset }
      start = offset + 1
    }
    return nil
  }
}
