#if Server
import NIOCore
import NIOHTTP1

/// Answers requests on streams of HTTP/2.
final class StreamOrigin: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let answer: @Sendable (OriginRequest) -> OriginAnswer
  private var head: HTTPRequestHead?

  init(_ answer: @escaping @Sendable (OriginRequest) -> OriginAnswer) { self.answer = answer }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end:
      guard let head else { return }
      let request = OriginRequest(
        path: head.uri, host: head.headers.first(name: "host") ?? "",
        userAgent: head.headers.first(name: "user-agent") ?? "", localAddress: "")
      Self.perform(answer(request), on: context.channel)
    }
  }

  private static func perform(_ answer: OriginAnswer, on channel: any Channel) {
    switch answer {
    case .response(let status, let headers, let body):
      write(status, headers.map { ($0, $1) }, body, on: channel, ends: true)
    case .bomb(let count):
      let header = ("x-a", String(repeating: "b", count: 1000))
      write(200, Array(repeating: header, count: count), [], on: channel, ends: true)
    case .after(let milliseconds, let next):
      channel.eventLoop.scheduleTask(in: .milliseconds(milliseconds)) { perform(next, on: channel) }
    case .raw(_, .open): break
    case .raw: channel.close(promise: nil)
    case .drip(let body, let milliseconds):
      write(200, [], body, on: channel, ends: false)
      let task = channel.eventLoop.scheduleRepeatedTask(
        initialDelay: .milliseconds(milliseconds), delay: .milliseconds(milliseconds)
      ) { _ in
        channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: "x"))), promise: nil)
      }
      channel.closeFuture.whenComplete { _ in task.cancel() }
    case .endless(let body):
      write(200, [], body, on: channel, ends: false)
      pour(channel)
    }
  }

  private static func pour(_ channel: any Channel) {
    let block = ByteBuffer(repeating: UInt8(ascii: "x"), count: 1 << 14)
    channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(block))).whenSuccess { pour(channel) }
  }

  private static func write(
    _ status: Int, _ headers: [(String, String)], _ body: [UInt8], on channel: any Channel, ends: Bool
  ) {
    let head = HTTPResponseHead(
      version: .http1_1, status: .init(statusCode: status), headers: HTTPHeaders(headers))
    channel.write(HTTPServerResponsePart.head(head), promise: nil)
    channel.write(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: body))), promise: nil)
    if ends { channel.write(HTTPServerResponsePart.end(nil), promise: nil) }
    channel.flush()
  }
}
#endif
