#if Server
import HummingbirdCore
import Logging
import NIOCore
import NIOSSL

/// Hummingbird's setup of a connection, with bounds on what one client can take from the others.
struct GuardedChannel<Base: ServerChildChannel>: ServerChildChannel {
  let base: Base
  let table: ConnectionTable
  /// The time for the handshake of TLS.
  let handshake: TimeAmount

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
    do {
      try channel.pipeline.syncOperations.addHandler(ConnectionHandler(table))
    } catch {
      return channel.eventLoop.makeFailedFuture(error)
    }
    let future = base.setup(channel: channel, logger: logger)
    do {
      let operations = channel.pipeline.syncOperations
      let tls = try operations.handler(type: NIOSSLServerHandler.self)
      try operations.addHandler(HandshakeDeadline(handshake), position: .after(tls))
    } catch {
      // Without TLS there is no handshake.
    }
    return future
  }

  func handle(value: Base.Value, logger: Logger) async { await base.handle(value: value, logger: logger) }
}
#endif
