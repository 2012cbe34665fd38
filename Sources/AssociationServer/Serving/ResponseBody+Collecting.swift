#if Server
import Hummingbird
import NIOConcurrencyHelpers
import NIOCore

extension ResponseBody {
  /// The largest body that is collected, in bytes.
  private static var largest: Int { 32 << 20 }

  /// The bytes of the body, as far as they are not too many.
  func collected() async -> [UInt8] {
    let writer = CollectingWriter(limit: Self.largest)
    try? await write(writer)
    return writer.bytes
  }
}

/// Keeps what is written to it.
private struct CollectingWriter: ResponseBodyWriter {
  private let collected = NIOLockedValueBox<[UInt8]>([])
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var bytes: [UInt8] { collected.withLockedValue { $0 } }

  /// There are more bytes than are kept.
  struct TooMany: Error {}

  func write(_ buffer: ByteBuffer) async throws {
    let isOver = collected.withLockedValue { bytes in
      bytes += buffer.readableBytesView
      return bytes.count > limit
    }
    if isOver { throw TooMany() }
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
#endif
