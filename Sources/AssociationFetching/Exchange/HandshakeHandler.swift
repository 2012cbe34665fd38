#if Server
import HostingEvidence
import NIOCore
import NIOHTTP1
import NIOSSL
import NIOTLS

/// Waits for TLS, writes down what was agreed on, and makes the connection speak HTTP/2 or HTTP/1.1.
final class HandshakeHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny

  private let recorder: AttemptRecorder
  private let exchange: Exchange

  init(_ recorder: AttemptRecorder, _ exchange: Exchange) {
    self.recorder = recorder
    self.exchange = exchange
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard case TLSUserEvent.handshakeCompleted(let name) = event else {
      return context.fireUserInboundEventTriggered(event)
    }
    let handler = try? context.pipeline.syncOperations.handler(type: NIOSSLClientHandler.self)
    recorder.agreed(version: handler?.tlsVersion.map(Self.text), applicationProtocol: name)
    do {
      if name == "h2" {
        try exchange.speakHTTP2(on: context.channel, recorder)
      } else {
        try exchange.speakHTTP1(on: context.channel, recorder)
      }
      context.pipeline.syncOperations.removeHandler(self, promise: nil)
    } catch {
      recorder.fail(FetchFailure.Cause(error))
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    recorder.fail(FetchFailure.Cause(error))
  }

  func channelInactive(context: ChannelHandlerContext) {
    recorder.fail(.closed)
    context.fireChannelInactive()
  }

  private static func text(_ version: TLSVersion) -> String {
    switch version {
    case .tlsv1: "TLS 1.0"
    case .tlsv11: "TLS 1.1"
    case .tlsv12: "TLS 1.2"
    case .tlsv13: "TLS 1.3"
    }
  }
}
#endif
