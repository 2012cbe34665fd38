#if Server
import NIOCore

/// Notes when bytes come and go on a connection.
final class ConnectionHandler: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let activity = ConnectionActivity()
  private let table: ConnectionTable
  private var number: Int?

  init(_ table: ConnectionTable) { self.table = table }

  func handlerAdded(context: ChannelHandlerContext) { number = table.add(context.channel, activity) }

  func handlerRemoved(context: ChannelHandlerContext) {
    if let number { table.remove(number) }
    number = nil
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    activity.touch()
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    activity.touch()
    context.write(data, promise: promise)
  }
}
#endif
