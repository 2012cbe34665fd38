import Foundation
import PackageReading

/// The bytes of an open stream as they come, decompressed where they are gzip's and this was asked for.
struct InputBytes {
  private let descriptor: Int32
  private let name: String
  private var gzip: GzipReader?
  /// Whether it is still to be found out if the stream is gzip's.
  private var isUnknown: Bool

  /// The most compressed bytes that are read at a time.
  private static let compressedSize = 1 << 16

  /// The bytes of `descriptor`; `name` begins sentences about it.
  init(_ descriptor: Int32, name: String = "Standard input", decompresses: Bool = false) {
    self.descriptor = descriptor
    self.name = name
    isUnknown = decompresses
  }

  /// Appends what the stream has, at most `limit` bytes.
  ///
  /// - Returns: The number of bytes; zero at the end.
  mutating func read(into block: inout [UInt8], limit: Int) throws(ToolError) -> Int {
    if isUnknown { return try readBeginning(into: &block, limit: limit) }
    guard let gzip else { return try readPlain(into: &block, limit: limit) }
    return try read(gzip, into: &block, limit: limit)
  }

  /// Reads until it is known what the stream is, which takes two bytes.
  private mutating func readBeginning(into block: inout [UInt8], limit: Int) throws(ToolError) -> Int {
    isUnknown = false
    var beginning: [UInt8] = []
    while beginning.count < 2 {
      if try readPlain(into: &beginning, limit: limit) == 0 { break }
    }
    guard GzipReader.isGzip(beginning) else {
      block += beginning
      return beginning.count
    }
    let reader = GzipReader()
    reader.append(beginning)
    gzip = reader
    return try read(reader, into: &block, limit: limit)
  }

  private func read(_ gzip: GzipReader, into block: inout [UInt8], limit: Int) throws(ToolError) -> Int {
    while true {
      let count = try judged { () throws(GzipError) in try gzip.read(into: &block, limit: limit) }
      if count > 0 { return count }
      var piece: [UInt8] = []
      if try readPlain(into: &piece, limit: Self.compressedSize) == 0 {
        try judged { () throws(GzipError) in try gzip.finish() }
        return 0
      }
      gzip.append(piece)
    }
  }

  /// Does what can fail for the data's sake, with a failure that names the stream.
  private func judged<Result>(_ body: () throws(GzipError) -> Result) throws(ToolError) -> Result {
    do throws(GzipError) {
      return try body()
    } catch {
      throw ToolError("\(name) cannot be read to its end. \(error.message)")
    }
  }

  private func readPlain(into block: inout [UInt8], limit: Int) throws(ToolError) -> Int {
    let start = block.count
    block.reserveCapacity(start + limit)
    block.append(contentsOf: repeatElement(0, count: limit))
    var count = -1
    while count < 0 {
      count = block.withUnsafeMutableBytes { memory in
        Foundation.read(descriptor, memory.baseAddress.map { $0 + start }, limit)
      }
      if count < 0, errno != EINTR {
        let reason = SystemError.phrase(errno)
        block.removeSubrange(start...)
        throw ToolError("\(name) cannot be read: \(reason).")
      }
    }
    block.removeSubrange((start + count)...)
    return count
  }
}
