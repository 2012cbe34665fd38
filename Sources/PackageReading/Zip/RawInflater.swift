internal import CZlib

/// Decompresses deflate data (RFC 1951) without a frame around it.
///
/// A class, since zlib's state must not move in memory.
final class RawInflater {
  private let stream: UnsafeMutablePointer<z_stream>
  /// Whether the end mark was read.
  private(set) var isFinished = false
  /// Why nothing more comes.
  private(set) var failure: ZipError?

  init() throws(ZipError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // The largest window; the minus sign stands for data without a frame.
    guard inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw ZipError(.outOfMemory, "There is no memory to decompress an entry.")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Appends what comes of `input` to `output`, at most `limit` bytes.
  ///
  /// - Returns: The number of bytes of `input` that were used.
  func read(_ input: UnsafeRawBufferPointer, into output: inout [UInt8], limit: Int) -> Int {
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: limit))
    let given = UInt32(clamping: input.count)
    let status = output.withUnsafeMutableBufferPointer { buffer in
      stream.pointee.next_in = UnsafeMutablePointer(
        mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
      stream.pointee.avail_in = given
      stream.pointee.next_out = buffer.baseAddress.map { $0 + start }
      stream.pointee.avail_out = UInt32(clamping: limit)
      return inflate(stream, Z_NO_FLUSH)
    }
    let produced = Int(UInt32(clamping: limit) - stream.pointee.avail_out)
    output.removeSubrange((start + produced)...)
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: isFinished = true
    case Z_MEM_ERROR: failure = ZipError(.outOfMemory, "There is no memory to decompress an entry.")
    default: failure = ZipError(.damaged, "The compressed data of the entry is damaged.")
    }
    return Int(given - stream.pointee.avail_in)
  }
}
