#if Server
@testable import AssociationServer
import AssociationFetching
import HostingEvidence
import NIOConcurrencyHelpers
import TestSupport
import Testing

@Suite("The stand-in for Apple's network")
struct StandInTests {
  /// Evidence of one answer over TLS that is trusted.
  private func evidence(
    _ status: Int, _ body: String = LiveServer.file, failure: FetchFailure? = nil,
    problems: [TrustProblem] = [], reservation: AddressReservation? = nil
  ) -> FetchEvidence {
    let response = ResponseEvidence(
      protocolName: "HTTP/2", status: status, headers: [HTTPHeader("content-type", "application/json")],
      body: BodyEvidence(bytes: Array(body.utf8)))
    let attempt = FetchAttempt(
      address: .known(IPAddress("203.0.113.7")!), reservation: reservation,
      tls: .known(TLSEvidence(problems: .known(problems))),
      response: failure == nil && reservation == nil ? response : nil, failure: failure)
    return FetchEvidence(
      url: WebAddress(host: "shop.example", target: "/"),
      resolution: .known(NameResolution(addresses: [IPAddress("203.0.113.7")!])), attempts: [attempt])
  }

  private func reply(_ outcome: CDNOutcome) -> CDNReply {
    CDNReply(
      "shop.example", CDNCopy(outcome: outcome, time: Timestamp(seconds: 100), maximumAge: 3600),
      at: Timestamp(seconds: 130), state: .hit)
  }

  private func header(_ name: String, _ reply: CDNReply) -> String? {
    reply.headers.first { $0.name == name }?.value
  }

  @Test("answers a file with the headers that were recorded")
  func file() {
    let reply = reply(CDNOutcome(evidence(200)))
    #expect(reply.status == 200)
    #expect(reply.body == Array(LiveServer.file.utf8))
    #expect(header("Content-Type", reply) == "application/json")
    #expect(header("Apple-From", reply) == "https://shop.example/.well-known/apple-app-site-association")
    #expect(header("Apple-Origin-Format", reply) == "json")
    #expect(header("Age", reply) == "30")
    #expect(header("Apple-Failure-Reason", reply) == nil)
    #expect(header("Applinks-Unrecorded", reply) == nil)
  }

  @Test(
    "answers refusals with the recorded code, and says where it was not seen",
    arguments: [
      (404, "SWCERR00101 Bad HTTP Response: 404 Not Found", #"{"status":"404 Not Found"}"#, true),
      (403, "SWCERR00101 Bad HTTP Response: 403 Forbidden", #"{"status":"403 Forbidden"}"#, true),
      (
        500, "SWCERR00101 Bad HTTP Response: 500 Internal Server Error",
        #"{"status":"500 Internal Server Error"}"#, false
      ),
      (599, "SWCERR00101 Bad HTTP Response: 599", #"{"status":"599"}"#, false),
    ])
  func refusals(_ status: Int, _ reason: String, _ details: String, _ isSeen: Bool) {
    let reply = reply(CDNOutcome(evidence(status)))
    #expect(reply.status == 404)
    #expect(reply.body == Array("Not Found\n".utf8))
    #expect(header("Content-Type", reply) == "text/plain; charset=utf-8")
    #expect(header("Apple-Failure-Reason", reply) == reason)
    #expect(header("Apple-Failure-Details", reply) == details)
    #expect(header("Apple-Try-Direct", reply) == "false")
    #expect((header("Applinks-Doubt", reply) == nil) == isSeen)
  }

  @Test("answers timeouts and private addresses with their codes")
  func codes() {
    let late = reply(
      CDNOutcome(evidence(0, failure: FetchFailure(.firstByte, .timedOut(seconds: 5)))))
    #expect(header("Apple-Failure-Reason", late) == "SWCERR00301 Timeout")
    #expect(
      header("Apple-Failure-Details", late)
        == #"{"cause":"context deadline exceeded (Client.Timeout exceeded while awaiting headers)"}"#)
    #expect(header("Apple-Try-Direct", late) == "true")
    #expect(header("Applinks-Doubt", late) == nil)
    let body = reply(CDNOutcome(evidence(0, failure: FetchFailure(.body, .timedOut(seconds: 5)))))
    #expect(header("Apple-Failure-Reason", body) == "SWCERR00301 Timeout")
    #expect(header("Apple-Failure-Details", body) == nil)
    #expect(header("Applinks-Doubt", body) != nil)
    let inner = reply(CDNOutcome(evidence(0, reservation: .privateNetwork)))
    #expect(
      header("Apple-Failure-Reason", inner)
        == "SWCERR00202 Connections to private/reserved IP addresses are not allowed")
    let page = reply(CDNOutcome(evidence(200, "<html></html>")))
    #expect(header("Apple-Failure-Reason", page) == "SWCERR00401 Bad JSON content")
    #expect(header("Applinks-Doubt", page)?.contains("folklore") == true)
  }

  @Test("invents no code where none was recorded")
  func unrecorded() {
    let all = [
      evidence(301), evidence(200, problems: [.selfSigned]),
      evidence(0, failure: FetchFailure(.connect, .refused)),
      evidence(0, failure: FetchFailure(.handshake, .tls("bad\r\nX: y"))),
    ]
    for evidence in all {
      let reply = reply(CDNOutcome(evidence))
      #expect(reply.status == 404)
      #expect(header("Apple-Failure-Reason", reply) == nil)
      let words = header("Applinks-Unrecorded", reply)
      #expect(words != nil)
      #expect(words?.utf8.contains { $0 < 0x20 } == false)
    }
  }

  /// A slow, obvious reading of what the network keeps, for one domain.
  private struct SlowNetwork {
    var now: Int64 = 1000
    var ahead: Int64 = 0
    var kept: (number: Int, time: Int64, life: Int64)?
    var isHeld = false
    var isTold = false
    var asked = 0

    mutating func answer(_ isFile: Bool) -> (number: Int, age: Int64, state: String) {
      let time = now + ahead
      if isTold { return (-1, 0, "told") }
      if let kept {
        let age = time - kept.time < 0 ? 0 : time - kept.time
        if age < kept.life { return (kept.number, age, "hit") }
        if isHeld { return (kept.number, age, "held") }
      }
      asked += 1
      kept = (asked, time, isFile ? 21_600 : 3_600)
      return (asked, 0, "miss")
    }
  }

  @Test("keeps, ages, holds and forgets copies as a slow reading of the rules does")
  func randomly() async {
    var random = SeededRandom(11)
    for _ in 0..<60 {
      let base = NIOLockedValueBox<Int64>(1000)
      let clock = VirtualClock(now: { base.withLockedValue { $0 } })
      let state = NIOLockedValueBox((asked: 0, isFile: true))
      let network = CDNStandIn(clock: clock) { _ in
        let (number, isFile) = state.withLockedValue { state in
          state.asked += 1
          return (state.asked, state.isFile)
        }
        return self.evidence(isFile ? 200 : 404, "{\"number\":\(number)}")
      }
      var slow = SlowNetwork()
      for _ in 0..<60 {
        switch random.number(0...9) {
        case 0:
          let seconds = Int64(random.pick([0, 1, 3599, 3600, 21_599, 21_600, 100_000]))
          #expect(clock.advance(by: seconds))
          slow.ahead += seconds
        case 1:
          clock.reset()
          slow.ahead = 0
        case 2:
          await network.purge("a.test")
          slow.kept = nil
        case 3:
          slow.isHeld.toggle()
          await network.hold("a.test", slow.isHeld)
        case 4:
          slow.isTold = random.chance(30)
          await network.tell("a.test", slow.isTold ? .privateAddress : nil)
        case 5:
          let seconds = Int64(random.number(0...4000))
          base.withLockedValue { $0 += seconds }
          slow.now += seconds
        case 6:
          let isFile = random.chance(50)
          state.withLockedValue { $0.isFile = isFile }
        default:
          let isFile = state.withLockedValue { $0.isFile }
          let expected = slow.answer(isFile)
          let reply = await network.answer(for: "a.test")
          #expect(reply?.age == expected.age)
          #expect(reply?.state.rawValue == expected.state)
          if let reply, case .file(let bytes, _) = reply.copy.outcome {
            #expect(bytes == Array("{\"number\":\(expected.number)}".utf8))
          }
          #expect(state.withLockedValue { $0.asked } == slow.asked)
        }
      }
    }
  }

  @Test("asks a domain once, however many ask for it at a time, and keeps a bounded number")
  func bounds() async {
    let count = NIOLockedValueBox(0)
    let network = CDNStandIn(clock: VirtualClock()) { _ in
      count.withLockedValue { $0 += 1 }
      try? await Task.sleep(for: .milliseconds(200))
      return self.evidence(200)
    }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<50 { group.addTask { _ = await network.answer(for: "one.test") } }
    }
    #expect(count.withLockedValue { $0 } == 1)
    let quick = CDNStandIn(clock: VirtualClock()) { _ in self.evidence(404) }
    for number in 0...CDNStandIn.capacity { _ = await quick.answer(for: "d\(number).test") }
    #expect(await quick.entries.count == CDNStandIn.capacity)
  }

  @Test("refuses to move its clock where it cannot go")
  func clock() {
    let clock = VirtualClock(now: { 0 })
    #expect(!clock.advance(by: -1))
    #expect(!clock.advance(by: .max))
    #expect(clock.advance(by: VirtualClock.longest))
    #expect(!clock.advance(by: 1))
    clock.reset()
    #expect(clock.time.seconds == 0)
  }

  @Test("asks the sites beside it, shows stale copies, and fails when it is told to")
  func live() async throws {
    try await LiveServer.run { live in
      let path = "/a/v1/shop.example"
      let first = try await live.control("GET", path)
      #expect(first.status == 200)
      #expect(first.body == LiveServer.file)
      #expect(first.headers["apple-origin-format"] == "json")
      #expect(first.headers["cache-control"] == "max-age=21600,public")
      #expect(first.headers["applinks-cache"] == "miss")
      let head = try await live.control("HEAD", path)
      #expect(head.status == 200)
      #expect(head.body.isEmpty)
      #expect(head.headers["content-length"] == "\(LiveServer.file.utf8.count)")

      try live.write("{}")
      while try await live.plain(HostedFile.Role.wellKnown.path).body != "{}" {
        try await Task.sleep(for: .milliseconds(50))
      }
      let stale = try await live.control("GET", path)
      #expect(stale.body == LiveServer.file)
      #expect(stale.headers["applinks-cache"] == "hit")
      #expect(try await live.control("GET", "/api/v1/cdn").body.contains("\"current\":false"))
      #expect(try await live.control("POST", "/api/v1/clock/advance", #"{"seconds":22000}"#).status == 200)
      #expect(try await live.control("GET", path).body == "{}")

      _ = try await live.control("PUT", "/api/v1/sites/shop.example/fault", #"{"kind":"403"}"#)
      #expect(try await live.control("GET", path).status == 200)
      #expect(try await live.control("DELETE", "/api/v1/cdn/shop.example").status == 204)
      let refused = try await live.control("GET", path)
      #expect(refused.status == 404)
      #expect(refused.headers["apple-failure-reason"] == "SWCERR00101 Bad HTTP Response: 403 Forbidden")
      #expect(refused.headers["cache-control"] == "max-age=3600,public")

      let told = try await live.control(
        "PUT", path.replacing("/a/v1", with: "/api/v1/cdn") + "/failure", #"{"code":"SWCERR00301"}"#)
      #expect(told.status == 204)
      #expect(try await live.control("GET", path).headers["apple-failure-reason"] == "SWCERR00301 Timeout")
      let invented = try await live.control(
        "PUT", "/api/v1/cdn/shop.example/failure", #"{"code":"SWCERR00999"}"#)
      #expect(invented.status == 422)
      #expect(try await live.control("GET", "/a/v1/*.shop.example").status == 400)
      let crawler = try await live.control("GET", "/api/v1/requests?asker=appleCrawler").body
      #expect(crawler.contains("AASA-Bot/1.0.0"))
    }
  }

  @Test("refuses private addresses of domains that are not served here")
  func privateAddresses() async throws {
    try await LiveServer.run { live in
      let answer = try await live.control("GET", "/a/v1/127.0.0.1")
      #expect(answer.status == 404)
      #expect(answer.headers["apple-failure-reason"]?.hasPrefix("SWCERR00202") == true)
    }
  }
}
#endif
