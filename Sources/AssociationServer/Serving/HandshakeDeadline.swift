#if Server
import NIOCore
import NIOTLS

/// Closes a connection whose handshake of TLS does not come to its end.
final class HandshakeDeadline: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny

  private let time: TimeAmount
  private var task: Scheduled<Void>?

  init(_ time: TimeAmount) { self.time = time }

  func handlerAdded(context: ChannelHandlerContext) {
    let channel = context.channel
    task = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }

  func handlerRemoved(context: ChannelHandlerContext) { task?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    task?.cancel()
    context.fireChannelInactive()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    context.fireUserInboundEventTriggered(event)
    guard case TLSUserEvent.handshakeCompleted = event else { return }
    task?.cancel()
    // Last: a handler that has left the pipeline hands nothing on.
    context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
  }
}
#endif
