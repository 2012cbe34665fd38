#if Server
import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOTLS

/// Makes a connection speak HTTP/2 where the client asked for it, and raw bytes otherwise.
final class ProtocolChoice: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer

  private let answer: @Sendable (OriginRequest) -> OriginAnswer
  private let raw: RawOrigin

  init(_ answer: @escaping @Sendable (OriginRequest) -> OriginAnswer) {
    self.answer = answer
    raw = RawOrigin(answer)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard case TLSUserEvent.handshakeCompleted("h2") = event else {
      return context.fireUserInboundEventTriggered(event)
    }
    let answer = answer
    var connection = NIOHTTP2Handler.ConnectionConfiguration()
    // What a test wants to be wrong must go out.
    connection.contentLengthValidation = .disabled
    connection.headerBlockValidation = .disabled
    _ = try? context.pipeline.syncOperations.configureHTTP2Pipeline(
      mode: .server, connectionConfiguration: connection, streamConfiguration: .init()
    ) { stream in
      stream.eventLoop.makeCompletedFuture {
        try stream.pipeline.syncOperations.addHandler(HTTP2FramePayloadToHTTP1ServerCodec())
        try stream.pipeline.syncOperations.addHandler(StreamOrigin(answer))
      }
    }
    context.pipeline.syncOperations.removeHandler(self, promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    raw.read(unwrapInboundIn(data), on: context.channel)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
#endif
