#if Server
import HostingEvidence
import NIOCore
import NIOHTTP1

/// Sends one request on a connection or stream, and hands the response to the recorder.
final class ResponseHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundOut = HTTPClientRequestPart

  private let recorder: AttemptRecorder
  private let request: HTTPRequestHead
  private let isHTTP2: Bool
  private var isSent = false
  private var hasEnded = false

  init(_ recorder: AttemptRecorder, _ request: HTTPRequestHead, isHTTP2: Bool) {
    self.recorder = recorder
    self.request = request
    self.isHTTP2 = isHTTP2
  }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { send(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    send(context)
    context.fireChannelActive()
  }

  private func send(_ context: ChannelHandlerContext) {
    guard !isSent else { return }
    isSent = true
    recorder.begin(.firstByte)
    context.write(wrapOutboundOut(.head(request)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head) where (100..<200).contains(head.status.code): break
    case .head(let head): recorder.received(evidence(head))
    case .body(let part): recorder.received(part)
    case .end:
      hasEnded = true
      // What follows the end in the same breath is still on its way through the decoder.
      let recorder = recorder
      context.eventLoop.execute { recorder.complete(hasExtraBytes: false) }
    }
  }

  private func evidence(_ head: HTTPResponseHead) -> ResponseEvidence {
    ResponseEvidence(
      protocolName: isHTTP2 ? "HTTP/2" : "HTTP/\(head.version.major).\(head.version.minor)",
      status: Int(head.status.code), headers: head.headers.map { HTTPHeader($0.name, $0.value) })
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if hasEnded {
      // The decoder stumbles over bytes that belong to no response.
      if !isHTTP2, error is HTTPParserError || error is NIOHTTPDecoderError {
        recorder.complete(hasExtraBytes: true)
      }
      return
    }
    let cause = FetchFailure.Cause(error)
    // A body that ends with the connection is whole, whether or not TLS said goodbye; the decoder knows.
    if cause == .closed, recorder.hasHead { return }
    guard isHTTP2 else { return recorder.fail(cause) }
    // An error of the whole connection says more than that of its stream, and may come right behind.
    let recorder = recorder
    context.eventLoop.execute { recorder.fail(cause) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    context.fireChannelInactive()
    guard !hasEnded else { return }
    let recorder = recorder
    context.eventLoop.execute { recorder.fail(recorder.hasHead ? .truncated : .closed) }
  }
}
#endif
