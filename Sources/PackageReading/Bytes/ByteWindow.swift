import Foundation

/// Bytes of a file, in memory or mapped, read in little-endian order. Every access checks its bounds: what lies outside
/// is `nil` or left out, never a trap.
struct ByteWindow: Sendable {
  private let data: Data
  /// The number of bytes.
  let count: Int

  init(_ data: Data) {
    self.data = data
    count = data.count
  }

  init(_ bytes: some Collection<UInt8>) { self.init(Data(bytes)) }

  private func load<Value: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: Value.Type) -> Value?
  {
    guard offset >= 0, offset <= count - MemoryLayout<Value>.size else { return nil }
    return data.withUnsafeBytes { Value(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: type)) }
  }

  /// The byte at an offset.
  func u8(_ offset: Int) -> UInt8? { load(offset, as: UInt8.self) }
  /// The 16-bit number at an offset.
  func u16(_ offset: Int) -> UInt16? { load(offset, as: UInt16.self) }
  /// The 32-bit number at an offset.
  func u32(_ offset: Int) -> UInt32? { load(offset, as: UInt32.self) }
  /// The 64-bit number at an offset.
  func u64(_ offset: Int) -> UInt64? { load(offset, as: UInt64.self) }

  /// The part of a range that is there.
  func clamped(_ range: Range<Int>) -> Range<Int> { range.clamped(to: 0..<count) }

  /// A copy of the part of a range that is there.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    let range = clamped(range)
    guard !range.isEmpty else { return [] }
    return data.withUnsafeBytes { [UInt8]($0[range]) }
  }

  /// A window on the part of a range that is there, without a copy; its offsets begin at zero.
  func window(_ range: Range<Int>) -> ByteWindow {
    let range = clamped(range)
    return ByteWindow(data[(data.startIndex + range.lowerBound)..<(data.startIndex + range.upperBound)])
  }

  /// The part of a range that is there, without a copy; its indices begin where they will.
  func data(_ range: Range<Int>) -> Data {
    let range = clamped(range)
    return data[(data.startIndex + range.lowerBound)..<(data.startIndex + range.upperBound)]
  }

  /// Lends the part of a range that is there.
  func withBytes<Result>(_ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let range = clamped(range)
    return data.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}

extension ByteWindow {
  /// The big-endian 32-bit number at an offset.
  func bigU32(_ offset: Int) -> UInt32? { u32(offset)?.byteSwapped }
  /// The big-endian 64-bit number at an offset.
  func bigU64(_ offset: Int) -> UInt64? { u64(offset)?.byteSwapped }

  /// The text in a range up to its zero byte; `nil` where there is none, or the bytes before it are not UTF-8.
  func text(_ range: Range<Int>) -> String? {
    withBytes(range) { bytes in
      guard let base = bytes.baseAddress, let end = memchr(base, 0, bytes.count) else { return nil }
      let text = UnsafeRawBufferPointer(start: base, count: UnsafeRawPointer(end) - base)
      return String(validating: text.bindMemory(to: UInt8.self), as: UTF8.self)
    }
  }
}
