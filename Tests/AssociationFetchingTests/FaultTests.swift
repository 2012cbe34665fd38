#if Server
import AssociationFetching
import HostingEvidence
import TestOrigin
import Testing

@Suite("Servers that misbehave", .timeLimit(.minutes(10)))
struct FaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var answer: OriginAnswer
    var speaksHTTP2 = false
    var failure: FetchFailure?
    var status: Int?
    var check: @Sendable (BodyEvidence) -> Bool = { _ in true }
  }

  private static let ok = "HTTP/1.1 200 OK\r\n"
  private static let slow = FetchFailure.Cause.timedOut(seconds: 2)

  static let faults: [Fault] = [
    Fault(testDescription: "no answer", answer: .raw("", .open), failure: .init(.firstByte, slow)),
    Fault(
      testDescription: "no answer on HTTP/2", answer: .raw("", .open), speaksHTTP2: true,
      failure: .init(.firstByte, slow)),
    Fault(testDescription: "half a head", answer: .raw(ok, .open), failure: .init(.firstByte, slow)),
    Fault(testDescription: "closed at once", answer: .raw("", .close), failure: .init(.firstByte, .closed)),
    Fault(
      testDescription: "closed at once on HTTP/2", answer: .raw("", .close), speaksHTTP2: true,
      failure: .init(.firstByte, .reset)),
    Fault(testDescription: "reset at once", answer: .raw("", .reset), failure: .init(.firstByte, .reset)),
    Fault(
      testDescription: "reset in the body", answer: .raw(ok + "Content-Length: 99\r\n\r\n{", .reset),
      failure: .init(.body, .reset), status: 200),
    Fault(
      testDescription: "truncated", answer: .raw(ok + "Content-Length: 99\r\n\r\n{}", .close),
      failure: .init(.body, .truncated), status: 200,
      check: { $0.bytes == Array("{}".utf8) && !$0.isComplete }),
    Fault(
      testDescription: "truncated in chunks",
      answer: .raw(ok + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", .close),
      failure: .init(.body, .truncated),
      status: 200),
    Fault(
      testDescription: "too long a length, left open",
      answer: .raw(ok + "Content-Length: 99\r\n\r\n{}", .open),
      failure: .init(.body, slow), status: 200),
    Fault(
      testDescription: "too short a length", answer: .raw(ok + "Content-Length: 2\r\n\r\n{}}}}", .close),
      status: 200,
      check: { $0.hasExtraBytes && $0.bytes.count == 2 }),
    Fault(
      testDescription: "no length at all", answer: .raw(ok + "\r\n{}", .close), status: 200,
      check: { $0.isComplete && $0.bytes.count == 2 }),
    Fault(
      testDescription: "two lengths", answer: .raw(ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
      failure: .init(.firstByte, .malformed("unexpected content-length header"))),
    Fault(
      testDescription: "a drip", answer: .drip(Array((ok + "\r\n").utf8), everyMilliseconds: 20),
      failure: .init(.body, slow), status: 200),
    Fault(
      testDescription: "a drip on HTTP/2", answer: .drip([], everyMilliseconds: 20), speaksHTTP2: true,
      failure: .init(.body, slow), status: 200),
    Fault(
      testDescription: "a drip of headers", answer: .drip(Array((ok + "X-A: ").utf8), everyMilliseconds: 20),
      failure: .init(.firstByte, slow)),
    Fault(
      testDescription: "a bomb of headers",
      answer: .raw(ok + String(repeating: "X-A: b\r\n", count: 5000) + "\r\n{}"),
      failure: .init(.firstByte, .headTooLarge)),
    Fault(
      testDescription: "a header of a megabyte",
      answer: .raw(ok + "X-A: " + String(repeating: "b", count: 1 << 20) + "\r\n\r\n{}"),
      failure: .init(.firstByte, .headTooLarge)),
    Fault(
      testDescription: "a bomb of headers on HTTP/2", answer: .bomb(300), speaksHTTP2: true,
      failure: .init(.firstByte, .headTooLarge)),
    Fault(
      testDescription: "many headers on HTTP/2",
      answer: .response(200, Dictionary(uniqueKeysWithValues: (0..<500).map { ("x-\($0)", "b") }), []),
      speaksHTTP2: true, failure: .init(.firstByte, .headTooLarge)),
    Fault(
      testDescription: "a length that HTTP/2 does not keep",
      answer: .response(200, ["content-length": "99"], [1, 2]), speaksHTTP2: true,
      failure: .init(.body, .truncated), status: 200),
    Fault(
      testDescription: "endless informational answers",
      answer: .raw(String(repeating: "HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n", count: 50), .open),
      failure: .init(.firstByte, slow)),
    Fault(
      testDescription: "something else than HTTP", answer: .raw("SSH-2.0-OpenSSH_9.2\r\n\r\n"),
      failure: .init(.firstByte, .malformed("invalid constant string"))),
    Fault(testDescription: "an empty answer", answer: .raw(ok + "Content-Length: 0\r\n\r\n"), status: 200),
  ]

  @Test("end in time with their failure", arguments: faults)
  func fault(_ fault: Fault) async throws {
    let origin = try await TestOrigin(try Fetching.certificate(), speaksHTTP2: fault.speaksHTTP2) { _ in
      fault.answer
    }
    let isLate = fault.failure?.cause == Self.slow
    let limits = FetchLimits(phase: .seconds(isLate ? 2 : 20), overall: .seconds(40))
    let attempt = try #require(try await Fetching(origin, limits: limits).fetch().answer)
    #expect(attempt.failure == fault.failure)
    #expect(attempt.response?.status == fault.status)
    if let body = attempt.response?.body { #expect(fault.check(body)) }
    #expect(origin.connectionCount == 1)
  }

  @Test("a port where nothing listens, and one that does not speak TLS")
  func noTLS() async throws {
    let plain = try await TestOrigin { _ in .json("{}") }
    #expect(try await Fetching(plain).fetch().answer?.failure == FetchFailure(.handshake, .notTLS))
    await plain.stop()
    #expect(try await Fetching(plain).fetch().answer?.failure == FetchFailure(.connect, .refused))
  }

  @Test("many slow steps end at the overall limit")
  func overall() async throws {
    let origin = try await TestOrigin(try Fetching.certificate()) { _ in
      .after(milliseconds: 600, .drip(Array((Self.ok + "\r\n").utf8), everyMilliseconds: 20))
    }
    let limits = FetchLimits(phase: .seconds(20), overall: .seconds(4))
    let attempt = try #require(try await Fetching(origin, limits: limits).fetch().answer)
    #expect(attempt.failure == FetchFailure(.body, .timedOut(seconds: 4)))
  }
}
#endif
