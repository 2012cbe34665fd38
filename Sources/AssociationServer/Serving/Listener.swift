#if Server
import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
import Logging
import NIOCore

/// One of the ports of a server.
@available(macOS 14, iOS 17, tvOS 17, *)
struct Listener<Responder: HTTPResponder>: Sendable where Responder.Context == SiteContext {
  let responder: Responder
  let host: String
  let port: Int
  let tls: TLSConfiguration?
  let settings: ServerSettings

  /// Listens until the task is cancelled; hands the port on once it is open.
  func run(_ onRunning: @escaping @Sendable (Int) async -> Void) async throws {
    let table = ConnectionTable(limit: settings.mostConnections)
    let settings = settings
    let tls = tls
    var http1 = HTTP1Channel.Configuration(idleTimeout: .seconds(Int64(settings.idleSeconds)))
    http1.httpDecoder = HTTP1Channel.Configuration.DecoderConfiguration(
      maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 64 << 10, maxHeaderFieldCount: 200)
    let stream = http1
    let server = HTTPServerBuilder { respond in
      let handshake = TimeAmount.seconds(Int64(settings.handshakeSeconds))
      guard let tls else {
        return GuardedChannel(
          base: HTTP1Channel(responder: respond, configuration: stream), table: table, handshake: handshake)
      }
      return GuardedChannel(
        base: try HTTP2UpgradeChannel(
          tlsConfiguration: tls,
          configuration: HTTP2UpgradeChannel.Configuration(
            idleTimeout: .seconds(settings.idleSeconds), gracefulCloseTimeout: .seconds(2),
            streamConfiguration: stream), responder: respond), table: table, handshake: handshake)
    }
    let application = Application(
      responder: responder, server: server,
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), serverName: nil, backlog: 1024),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? port) },
      logger: Logger(label: "applinks") { _ in SwiftLogNoOpLogHandler() })
    try await application.run()
  }
}
#endif
