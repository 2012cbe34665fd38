#if Server
import HostingEvidence
import NIOCore

/// Asks a proxy for a way through, and hands the connection on once it is there.
final class ProxyHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let recorder: AttemptRecorder
  private let exchange: Exchange
  private let authorization: String?
  private var answer: [UInt8] = []
  private var isSent = false

  /// The longest answer of a proxy, in bytes.
  private static let longest = 16 << 10

  init(_ recorder: AttemptRecorder, _ exchange: Exchange, authorization: String?) {
    self.recorder = recorder
    self.exchange = exchange
    self.authorization = authorization
  }

  func handlerAdded(context: ChannelHandlerContext) {
    guard context.channel.isActive, !isSent else { return }
    isSent = true
    recorder.begin(.proxy)
    let host = exchange.url.host.contains(":") ? "[\(exchange.url.host)]" : exchange.url.host
    let place = "\(host):\(exchange.url.port)"
    var text = "CONNECT \(place) HTTP/1.1\r\nHost: \(place)\r\n"
    if let authorization { text += "Proxy-Authorization: \(authorization)\r\n" }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text + "\r\n")), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    answer += unwrapInboundIn(data).readableBytesView
    guard let end = headEnd else {
      if answer.count > Self.longest { recorder.fail(.headTooLarge) }
      return
    }
    let line = String(decoding: answer.prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self)
    let words = line.split(separator: " ", maxSplits: 2)
    guard words.count > 1, words[0].hasPrefix("HTTP/1."), words[1].count == 3, words[1].hasPrefix("2") else {
      return recorder.fail(.proxyRefused(String(line.prefix(200))))
    }
    // The server behind the proxy speaks after us; what is there now is not its.
    guard end == answer.count else { return recorder.fail(.malformed("bytes behind the proxy's answer")) }
    let exchange = exchange
    let recorder = recorder
    let channel = context.channel
    context.pipeline.syncOperations.removeHandler(context: context).whenComplete { _ in
      exchange.begin(on: channel, recorder)
    }
  }

  private var headEnd: Int? {
    guard answer.count >= 4 else { return nil }
    return (4...answer.count).first { answer[($0 - 4)..<$0].elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    recorder.fail(FetchFailure.Cause(error))
  }

  func channelInactive(context: ChannelHandlerContext) {
    recorder.fail(.closed)
    context.fireChannelInactive()
  }
}
#endif
