#if Server
import HostingEvidence
import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOPosix
import NIOSSL

/// One request to one address: from the connection to the last byte of the answer.
struct Exchange: Sendable {
  let url: WebAddress
  let userAgent: String
  let context: NIOSSLContext
  let limits: FetchLimits
  let proxy: ProxyAddress?

  /// Makes the exchange with `place`, and returns what was seen with the encodings of the certificates.
  func run(
    _ attempt: FetchAttempt, at place: SocketAddress, on group: any EventLoopGroup
  ) async -> (attempt: FetchAttempt, encodings: [[UInt8]]) {
    let loop = group.next()
    let recorder = AttemptRecorder(attempt, limits: limits, loop: loop)
    recorder.begin(.connect)
    ClientBootstrap(group: loop)
      .connectTimeout(TimeAmount(limits.phase))
      .channelOption(.socketOption(.so_keepalive), value: 0)
      .connect(to: place)
      .whenComplete { result in
        switch result {
        case .success(let channel):
          recorder.connected(channel)
          start(on: channel, recorder)
        case .failure(let error): recorder.fail(FetchFailure.Cause(error))
        }
      }
    await withTaskCancellationHandler {
      try? await recorder.done.futureResult.get()
    } onCancel: {
      recorder.fail(.cancelled)
    }
    return recorder.result
  }

  private func start(on channel: any Channel, _ recorder: AttemptRecorder) {
    guard let proxy else { return begin(on: channel, recorder) }
    attempt(recorder) {
      try channel.pipeline.syncOperations.addHandler(
        ProxyHandler(recorder, self, authorization: proxy.authorization))
    }
  }

  /// Starts TLS, or the request where there is none.
  func begin(on channel: any Channel, _ recorder: AttemptRecorder) {
    attempt(recorder) {
      guard url.isSecure else { return try speakHTTP1(on: channel, recorder) }
      recorder.begin(.handshake)
      // Every chain is let through, so that it is seen what stands behind; it is judged afterwards.
      let handler = try NIOSSLClientHandler(
        context: context, serverHostname: IPAddress(url.host) == nil ? url.host : nil,
        customVerificationCallback: { certificates, promise in
          recorder.showed(certificates.prefix(ChainJudge.longest).compactMap { try? $0.toDERBytes() })
          promise.succeed(.certificateVerified)
        })
      let operations = channel.pipeline.syncOperations
      try operations.addHandler(HandshakeHandler(recorder, self))
      try operations.addHandler(handler, position: .first)
    }
  }

  private func attempt(_ recorder: AttemptRecorder, _ body: () throws -> Void) {
    do {
      try body()
    } catch {
      recorder.fail(FetchFailure.Cause(error))
    }
  }

  // MARK: - HTTP

  /// Sends the request as HTTP/1.1.
  func speakHTTP1(on channel: any Channel, _ recorder: AttemptRecorder) throws {
    var decoding = NIOHTTPDecoderLimitConfiguration()
    decoding.maxHeaderFieldSize = limits.maximumHead
    decoding.maxHeaderListSize = limits.maximumHead
    decoding.maxHeaderFieldCount = limits.maximumHeaders
    let decoder = HTTPResponseDecoder(
      leftOverBytesStrategy: .dropBytes, informationalResponseStrategy: .drop, limitConfiguration: decoding)
    let operations = channel.pipeline.syncOperations
    try operations.addHandler(HTTPRequestEncoder())
    try operations.addHandler(ByteToMessageHandler(decoder))
    try operations.addHandler(ResponseHandler(recorder, request(isHTTP2: false), isHTTP2: false))
    try operations.addHandler(ConnectionTail(recorder))
  }

  /// Sends the request on a stream of HTTP/2.
  func speakHTTP2(on channel: any Channel, _ recorder: AttemptRecorder) throws {
    var connection = NIOHTTP2Handler.ConnectionConfiguration()
    connection.initialSettings = [
      HTTP2Setting(parameter: .enablePush, value: 0),
      // Above our own limit, so that it is this one that is seen; the library's error says less.
      HTTP2Setting(parameter: .maxHeaderListSize, value: 16 * limits.maximumHead),
    ]
    let operations = channel.pipeline.syncOperations
    let multiplexer = try operations.configureHTTP2Pipeline(
      mode: .client, connectionConfiguration: connection, streamConfiguration: .init(),
      inboundStreamInitializer: { $0.close() })
    try operations.addHandler(ConnectionTail(recorder))
    let request = request(isHTTP2: true)
    multiplexer.createStreamChannel { stream in
      stream.eventLoop.makeCompletedFuture {
        try stream.pipeline.syncOperations.addHandler(
          HTTP2FramePayloadToHTTP1ClientCodec(httpProtocol: .https))
        try stream.pipeline.syncOperations.addHandler(ResponseHandler(recorder, request, isHTTP2: true))
      }
    }.whenFailure { recorder.fail(FetchFailure.Cause($0)) }
  }

  private func request(isHTTP2: Bool) -> HTTPRequestHead {
    var headers: HTTPHeaders = ["Host": url.authority]
    if !isHTTP2 { headers.add(name: "Connection", value: "close") }
    headers.add(name: "User-Agent", value: userAgent)
    headers.add(name: "Accept", value: "*/*")
    headers.add(name: "Accept-Encoding", value: "gzip")
    return HTTPRequestHead(version: .http1_1, method: .GET, uri: url.target, headers: headers)
  }
}
#endif
