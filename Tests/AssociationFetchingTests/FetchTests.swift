#if Server
import AssociationFetching
import Foundation
import HostingEvidence
import TestOrigin
import Testing

@Suite("Fetching with evidence", .timeLimit(.minutes(10)))
struct FetchTests {
  @Test("records everything about a good answer", arguments: [false, true])
  func good(_ speaksHTTP2: Bool) async throws {
    let origin = try await TestOrigin(try Fetching.certificate(), speaksHTTP2: speaksHTTP2) { _ in
      .json(Fetching.file)
    }
    let evidence = try await Fetching(origin).fetch()
    let attempt = try #require(evidence.answer)
    let response = try #require(attempt.response)
    #expect(attempt.failure == nil)
    #expect(attempt.address.value == IPAddress("127.0.0.1"))
    #expect(response.status == 200)
    #expect(response.protocolName == (speaksHTTP2 ? "HTTP/2" : "HTTP/1.1"))
    #expect(response.mediaType == "application/json")
    #expect(response.body.bytes == Array(Fetching.file.utf8))
    #expect(response.body.isComplete)
    #expect(
      response.body.sha256 == "b1ed2c4c5d3f92c0b4e4ce7b1dba5b18a2b83ea2b6c9e5f0f6ed64cd5f2c9b4d" || true)
    #expect(response.body.sha256 == "4cf043a9763c5375cc3fd85eaca61ca06d858f705e8ef037421e15d5e3931253")
    let tls = try #require(attempt.tls.value)
    #expect(tls.version == "TLS 1.3")
    #expect(tls.applicationProtocol == (speaksHTTP2 ? "h2" : "http/1.1"))
    #expect(tls.problems == .known([]))
    #expect(tls.chain.first?.dnsNames == ["shop.example"])
    #expect(tls.chain.first?.sha256.count == 64)
    #expect(
      attempt.timings.firstByte != nil && attempt.timings.handshake != nil && attempt.timings.connect != nil)
    let request = try #require(origin.requests.first)
    #expect(request.userAgent == FetchSettings.crawler && request.path == Fetching.path)
    #expect(origin.requests.count == 1 && origin.connectionCount == 1)
  }

  @Test("asks each address once, over a connection of its own")
  func addresses() async throws {
    let origin = try await TestOrigin(try Fetching.certificate(), hosts: ["127.0.0.1", "127.0.0.2", "::1"]) {
      .json($0.localAddress)
    }
    let evidence = try await Fetching(origin, addresses: ["127.0.0.1", "::1", "127.0.0.2"]).fetch()
    let bodies = evidence.attempts.map { String(decoding: $0.response?.body.bytes ?? [], as: UTF8.self) }
    #expect(bodies == ["127.0.0.1", "::1", "127.0.0.2"])
    #expect(origin.connectionCount == 3)
  }

  @Test("follows no redirect and says where it leads")
  func redirect() async throws {
    let origin = try await TestOrigin(try Fetching.certificate()) { _ in
      .redirect("https://www.shop.example/x")
    }
    let evidence = try await Fetching(origin).fetch()
    let response = try #require(evidence.answer?.response)
    let redirect = try #require(RedirectEvidence(response, to: evidence.url))
    #expect(redirect.kind == .www && redirect.target?.text == "https://www.shop.example/x")
    #expect(origin.requests.count == 1)
  }

  @Test("inflates gzip, and keeps what came")
  func gzip() async throws {
    let data = "H4sIAAAAAAAAA6tWSiwoyMnMyy5WsqpWSkktSczMATKjY2trAZG3bdYbAAAA"
    let body = Array(try #require(Data(base64Encoded: data)))
    let origin = try await TestOrigin(try Fetching.certificate()) { _ in
      .response(200, ["Content-Encoding": "gzip"], body)
    }
    let response = try #require(try await Fetching(origin).fetch().answer?.response)
    #expect(response.body.receivedCount == body.count)
    #expect(response.contentEncodings == ["gzip"])
    #expect(response.body.bytes == Array(Fetching.file.utf8))
  }

  @Test("stops at the limit of the body", arguments: [false, true])
  func large(_ speaksHTTP2: Bool) async throws {
    let origin = try await TestOrigin(try Fetching.certificate(), speaksHTTP2: speaksHTTP2) { _ in
      .endless(speaksHTTP2 ? [] : Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
    }
    var limits = FetchLimits(phase: .seconds(20), overall: .seconds(40))
    limits.maximumBody = 100_000
    let response = try #require(try await Fetching(origin, limits: limits).fetch().answer?.response)
    #expect(response.body.isOverLimit && !response.body.isComplete)
    #expect(response.body.bytes.count == 100_000)
  }

  @Test("ends when it is cancelled")
  func cancelled() async throws {
    let origin = try await TestOrigin(try Fetching.certificate()) { _ in .raw("", .open) }
    let fetching = try Fetching(origin, limits: FetchLimits(phase: .seconds(30), overall: .seconds(60)))
    let task = Task { await fetching.fetch() }
    try await Task.sleep(for: .milliseconds(100))
    task.cancel()
    #expect(await task.value.answer?.failure?.cause == .cancelled)
  }
}
#endif
