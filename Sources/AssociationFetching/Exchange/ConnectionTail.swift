#if Server
import HostingEvidence
import NIOCore

/// The last handler of a connection: whatever nobody took care of ends the exchange.
final class ConnectionTail: ChannelInboundHandler {
  typealias InboundIn = NIOAny

  private let recorder: AttemptRecorder

  init(_ recorder: AttemptRecorder) { self.recorder = recorder }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {}

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    let cause = FetchFailure.Cause(error)
    // What a stream has had to its end stays whole when the connection then goes.
    guard cause != .closed else { return }
    recorder.fail(cause)
  }

  func channelInactive(context: ChannelHandlerContext) {
    let recorder = recorder
    context.eventLoop.execute { recorder.fail(recorder.hasHead ? .truncated : .closed) }
  }
}
#endif
