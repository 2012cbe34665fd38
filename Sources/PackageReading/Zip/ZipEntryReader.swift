internal import CZlib

/// Takes the content of one entry out of an archive piece by piece. Memory is bounded by the pieces.
///
/// The content is over when ``read(into:limit:)`` gives zero; size and checksum are compared then. More bytes than the
/// directory announces are never handed out.
///
/// A class, since zlib's state must not move in memory.
public final class ZipEntryReader {
  private let window: ByteWindow
  private let entry: ZipEntry
  private let end: Int
  private var position: Int
  private var inflater: RawInflater?
  private var produced = 0
  private var checksum: UInt = 0
  private var failure: ZipError?
  private var isFinished = false

  /// The most bytes of the archive that are handed to zlib at a time.
  private static let pieceSize = 1 << 16

  init(_ window: ByteWindow, _ entry: ZipEntry, from offset: Int) {
    self.window = window
    self.entry = entry
    position = offset
    // What is not compressed is as long as its content; Android takes it so whatever the method is (folklore: recalled).
    let length =
      switch entry.method {
      case .deflated: entry.compressedSize
      case .stored: min(entry.size, entry.compressedSize)
      default: entry.size
      }
    let (sum, isOverflow) = offset.addingReportingOverflow(length)
    end = min(isOverflow ? Int.max : sum, window.count)
  }

  /// Appends the next piece of the content to `output`, at most `limit` bytes.
  ///
  /// - Returns: The number of bytes; zero at the end.
  /// - Throws: ``ZipError``; what was read before stays valid.
  public func read(into output: inout [UInt8], limit: Int) throws(ZipError) -> Int {
    if let failure { throw failure }
    guard !isFinished, limit > 0 else { return 0 }
    let start = output.count
    do throws(ZipError) {
      if entry.method == .deflated { try inflate(into: &output, limit) } else { copy(into: &output, limit) }
    } catch {
      failure = judged(error)
    }
    let count = output.count - start
    checksum = output.withUnsafeBufferPointer { buffer in
      guard count > 0, let base = buffer.baseAddress else { return checksum }
      return UInt(crc32(checksum, base + start, UInt32(clamping: count)))
    }
    produced += count
    if count == 0, failure == nil {
      isFinished = true
      failure = finalError()
    }
    if count == 0, let failure { throw failure }
    return count
  }

  private func copy(into output: inout [UInt8], _ limit: Int) {
    let count = min(limit, max(0, end - position))
    output += window.bytes(position..<(position + count))
    position += count
  }

  private func inflate(into output: inout [UInt8], _ limit: Int) throws(ZipError) {
    if inflater == nil { inflater = try RawInflater() }
    guard let inflater else { return }
    let start = output.count
    while output.count == start, !inflater.isFinished {
      let piece = position..<min(end, position + Self.pieceSize)
      let room = min(limit, entry.size - produced + 1)
      let used = window.withBytes(piece) { inflater.read($0, into: &output, limit: room) }
      position += used
      if let failure = inflater.failure { throw failure }
      if used == 0, output.count == start, !inflater.isFinished {
        throw ZipError(.missingData, "The compressed data of the entry breaks off.", at: position)
      }
      guard produced + output.count - start <= entry.size else {
        output.removeSubrange((start + entry.size - produced)...)
        throw ZipError(
          .sizeDiffers, "The entry has more than the \(entry.size) bytes that the directory announces.",
          at: entry.headerOffset)
      }
    }
  }

  /// Judges the whole content.
  private func finalError() -> ZipError? {
    guard entry.method.isKnown else {
      return ZipError(
        .unsupportedMethod,
        "The entry is compressed by method \(entry.method.rawValue), which is not read; only stored and deflated ones are.",
        at: entry.headerOffset)
    }
    guard produced == entry.size, entry.method == .deflated || entry.compressedSize == entry.size else {
      return judged(
        ZipError(
          .sizeDiffers,
          "The entry has \(produced) bytes, and the directory announces \(entry.size), compressed \(entry.compressedSize).",
          at: entry.headerOffset))
    }
    guard UInt32(truncatingIfNeeded: checksum) == entry.checksum else {
      return judged(
        ZipError(.checksum, "The checksum of the entry differs from its content.", at: entry.headerOffset))
    }
    return nil
  }

  /// A failure, told as encryption where the entry is marked so: a mark alone hinders nobody.
  private func judged(_ error: ZipError) -> ZipError {
    guard entry.isEncrypted, error.code != .outOfMemory else { return error }
    return ZipError(
      .encrypted, "The entry is encrypted, or marked so and damaged.", at: entry.headerOffset)
  }
}
