internal import CZlib

/// Decompresses gzip data (RFC 1952) piece by piece: hand in what there is, take out what comes of it.
///
/// Members behind each other are read as one text, as `gzip` does, and zeros behind the last one are passed over.
/// zlib checks the checksum and the length of every member. Memory is bounded by the pieces that are handed in and
/// taken out, however much the data grows.
///
/// ```swift
/// let reader = GzipReader()
/// while let piece = try next() {
///   reader.append(piece)
///   while try reader.read(into: &text, limit: 1 << 16) > 0 {}
/// }
/// try reader.finish()
/// ```
///
/// A class, since zlib's state must not move in memory.
public final class GzipReader {
  private let stream: UnsafeMutablePointer<z_stream>
  private var isOpen = false
  private var state = State.betweenMembers
  private var input: [UInt8] = []
  private var position = 0

  private enum State {
    /// Before the first member, or behind one.
    case betweenMembers
    case inMember
    /// Behind the last member, in zeros.
    case padding
    case failed(GzipError)
  }

  /// Whether some data begins as gzip data does.
  public static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// A reader that has seen nothing.
  public init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
  }

  deinit {
    if isOpen { inflateEnd(stream) }
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Whether nothing more can be taken out before more is handed in.
  public var needsInput: Bool { position == input.count }

  /// Hands in the next piece of the data.
  public func append(_ bytes: [UInt8]) {
    if needsInput {
      input = bytes
    } else {
      input = Array(input[position...]) + bytes
    }
    position = 0
  }

  /// Appends what comes of the data to `output`, at most `limit` bytes.
  ///
  /// - Returns: The number of bytes; zero where more data is needed.
  public func read(into output: inout [UInt8], limit: Int) throws(GzipError) -> Int {
    guard limit > 0 else { return 0 }
    while true {
      switch state {
      case .failed(let error): throw error
      case .betweenMembers:
        guard try startMember() else { return 0 }
      case .padding:
        while position < input.count, input[position] == 0 { position += 1 }
        guard needsInput else { throw fail(.trailingData) }
        return 0
      case .inMember:
        let produced = try inflatePiece(into: &output, limit: limit)
        if produced > 0 { return produced }
        if case .inMember = state, needsInput { return 0 }
      }
    }
  }

  /// Judges the end of the data, after everything was taken out.
  public func finish() throws(GzipError) {
    switch state {
    case .failed(let error): throw error
    case .inMember: throw fail(.truncated)
    case .betweenMembers:
      guard isOpen else { throw fail(.truncated) }
    case .padding: break
    }
  }

  /// Makes ready for the member that begins here; `false` where nothing is there yet.
  private func startMember() throws(GzipError) -> Bool {
    guard position < input.count else { return false }
    if isOpen {
      if input[position] == 0 {
        state = .padding
        return true
      }
      guard input[position] == 0x1F else { throw fail(.trailingData) }
      guard inflateReset(stream) == Z_OK else { throw fail(.damaged) }
    } else {
      // 15 is the largest window; 16 more ask for gzip's header and trailer.
      let size = Int32(MemoryLayout<z_stream>.size)
      guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, size) == Z_OK else { throw fail(.outOfMemory) }
      isOpen = true
    }
    state = .inMember
    return true
  }

  private func inflatePiece(into output: inout [UInt8], limit: Int) throws(GzipError) -> Int {
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: limit))
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.pointee.next_in = input.baseAddress.map { $0 + position }
        stream.pointee.avail_in = UInt32(clamping: input.count - position)
        stream.pointee.next_out = output.baseAddress.map { $0 + start }
        stream.pointee.avail_out = UInt32(clamping: limit)
        let given = stream.pointee.avail_in
        let status = inflate(stream, Z_NO_FLUSH)
        position += Int(given - stream.pointee.avail_in)
        return status
      }
    }
    let produced = Int(UInt32(clamping: limit) - stream.pointee.avail_out)
    output.removeSubrange((start + produced)...)
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: state = .betweenMembers
    case Z_MEM_ERROR: _ = fail(.outOfMemory)
    default: _ = fail(.damaged)
    }
    // What came out before the damage is handed over first; the next call reports it.
    if case .failed(let error) = state, produced == 0 { throw error }
    return produced
  }

  private func fail(_ code: GzipError.Code) -> GzipError {
    let error = GzipError(code)
    state = .failed(error)
    return error
  }
}
