#if Server
import NIOCore
import NIOPosix
import NIOSSL

/// Answers requests of HTTP/1.1 byte for byte.
final class RawOrigin {
  private let answer: @Sendable (OriginRequest) -> OriginAnswer
  private var text: [UInt8] = []
  private var isAnswered = false

  init(_ answer: @escaping @Sendable (OriginRequest) -> OriginAnswer) { self.answer = answer }

  func read(_ bytes: ByteBuffer, on channel: any Channel) {
    guard !isAnswered else { return }
    text += bytes.readableBytesView
    if text.first == 0x16 {
      // A client that wants TLS where there is none.
      isAnswered = true
      return Self.perform(.raw("HTTP/1.1 400 Bad Request\r\n\r\n"), on: channel)
    }
    let head = String(decoding: text, as: UTF8.self)
    guard head.contains("\r\n\r\n") else { return }
    isAnswered = true
    Self.perform(answer(Self.request(head)), on: channel)
  }

  private static func request(_ head: String) -> OriginRequest {
    let lines = head.split(separator: "\r\n")
    func value(_ name: String) -> String {
      lines.first { $0.lowercased().hasPrefix(name + ":") }.map {
        String($0.dropFirst(name.count + 1).drop { $0 == " " })
      } ?? ""
    }
    let words = lines.first?.split(separator: " ") ?? []
    return OriginRequest(
      path: words.count > 1 ? String(words[1]) : "", host: value("host"), userAgent: value("user-agent"),
      localAddress: "")
  }

  static func perform(_ answer: OriginAnswer, on channel: any Channel) {
    switch answer {
    case .response(let status, let headers, let body):
      var head = "HTTP/1.1 \(status) Whatever\r\n"
      for (name, value) in headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
      head += "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
      perform(.raw(Array(head.utf8) + body, .close), on: channel)
    case .raw(let bytes, let ending):
      channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenComplete { _ in end(ending, channel) }
    case .bomb(let count):
      let line = "X-A: " + String(repeating: "b", count: 1000) + "\r\n"
      let text = "HTTP/1.1 200 OK\r\n" + String(repeating: line, count: count) + "\r\n{}"
      perform(.raw(Array(text.utf8), .close), on: channel)
    case .after(let milliseconds, let next):
      channel.eventLoop.scheduleTask(in: .milliseconds(milliseconds)) { perform(next, on: channel) }
    case .drip(let bytes, let milliseconds):
      channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
      let task = channel.eventLoop.scheduleRepeatedTask(
        initialDelay: .milliseconds(milliseconds), delay: .milliseconds(milliseconds)
      ) { _ in channel.writeAndFlush(ByteBuffer(string: "x"), promise: nil) }
      channel.closeFuture.whenComplete { _ in task.cancel() }
    case .endless(let bytes):
      channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenSuccess { pour(channel) }
    }
  }

  private static func pour(_ channel: any Channel) {
    channel.writeAndFlush(ByteBuffer(repeating: UInt8(ascii: "x"), count: 1 << 15)).whenSuccess {
      pour(channel)
    }
  }

  private static func end(_ ending: OriginAnswer.Ending, _ channel: any Channel) {
    switch ending {
    case .open: break
    case .close: channel.close(promise: nil)
    case .reset:
      // Without lingering, closing sends a reset; the close starts below TLS, which would say goodbye.
      let context = try? channel.pipeline.syncOperations.context(handlerType: NIOSSLServerHandler.self)
      let provider = channel as? any SocketOptionProvider
      _ = provider?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
      if let context { context.close(promise: nil) } else { channel.close(promise: nil) }
    }
  }
}
#endif
