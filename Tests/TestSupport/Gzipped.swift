import CZlib

/// Makes compressed data with zlib.
package enum Gzipped {
  /// One member of gzip that holds `bytes`.
  package static func member(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, window: 15 + 16) }

  /// `bytes` as deflate data without a frame.
  package static func deflated(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, window: -15) }

  private static func deflated(_ bytes: [UInt8], window: Int32) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    deflateInit2_(&stream, 6, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
    let length = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        deflate(&stream, Z_FINISH)
        return Int(stream.total_out)
      }
    }
    return Array(output[..<length])
  }
}
