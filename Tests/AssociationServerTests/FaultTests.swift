#if Server
import AssociationFetching
import AssociationServer
import HostingEvidence
import TestSupport
import Testing

@Suite("Faults of sites")
struct FaultTests {
  /// What a fetcher with little time sees of a fault.
  private func seen(
    _ fault: SiteFault, _ path: String = HostedFile.Role.wellKnown.path, phase: Duration = .seconds(120),
    maximumBody: Int = 1 << 20
  ) async throws -> FetchAttempt {
    var attempt: FetchAttempt?
    try await LiveServer.run(fault: fault) { live in
      attempt = try await live.fetch(
        path, limits: FetchLimits(maximumBody: maximumBody, phase: phase, overall: .seconds(300)))
    }
    return try #require(attempt)
  }

  @Test(
    "answer with other statuses", arguments: [("403", 403), ("404", 404), ("500", 500), ("redirect", 301)])
  func statuses(_ text: String, _ status: Int) async throws {
    let attempt = try await seen(try #require(SiteFault(text)))
    #expect(attempt.response?.status == status)
    if status == 301 {
      let target = attempt.response?.headers.first("location")
      #expect(target == "https://www.shop.example/.well-known/apple-app-site-association")
    }
  }

  @Test("answer with pages in place of the file")
  func pages() async throws {
    #expect(try await seen(SiteFault(.challenge)).response?.page == .challenge("Cloudflare"))
    let page = try await seen(SiteFault(.page)).response
    #expect(page?.status == 200)
    #expect(page?.page == .markup)
    let typed = try await seen(SiteFault(.wrongType)).response
    #expect(typed?.mediaType == "text/plain")
    #expect(typed?.body.bytes == Array(LiveServer.file.utf8))
  }

  @Test("keep the reader waiting")
  func waiting() async throws {
    let slow = try await seen(SiteFault(.slow, seconds: 3600), phase: .seconds(3))
    #expect(slow.failure?.phase == .firstByte)
    let drip = try await seen(SiteFault(.drip, seconds: 3600), phase: .seconds(3))
    #expect(drip.failure?.phase == .body)
    let fast = try await seen(SiteFault(.drip, seconds: 0))
    #expect(fast.response?.body.bytes == Array(LiveServer.file.utf8))
  }

  @Test("break the exchange")
  func breaking() async throws {
    let truncated = try await seen(SiteFault(.truncated))
    #expect(truncated.failure != nil)
    #expect(truncated.response?.status == 200)
    let reset = try await seen(SiteFault(.reset))
    #expect(reset.response == nil)
    #expect(reset.failure != nil)
    try await LiveServer.run(fault: SiteFault(.truncated)) { live in
      let answer = try await live.plain(HostedFile.Role.wellKnown.path)
      #expect(answer.headers["content-length"] == "\(LiveServer.file.utf8.count)")
      #expect(answer.body.utf8.count == LiveServer.file.utf8.count / 2)
    }
  }

  @Test("send more than anybody reads")
  func oversize() async throws {
    let attempt = try await seen(SiteFault(.oversize, size: 300_000), maximumBody: 200_000)
    #expect(attempt.response?.body.isOverLimit == true)
    let whole = try await seen(SiteFault(.oversize, size: 300_000))
    #expect(whole.response?.body.bytes.count == 300_000)
    #expect(whole.response?.body.bytes.starts(with: LiveServer.file.utf8) == true)
  }

  @Test("show certificates that are wrong")
  func certificates() async throws {
    func problems(_ kind: SiteFault.Kind) async throws -> [TrustProblem] {
      try await seen(SiteFault(kind)).tls.value?.problems.value ?? []
    }
    let expired = try await problems(.expiredCertificate)
    #expect(expired.contains { if case .expired = $0 { true } else { false } })
    let wrong = try await problems(.wrongHostCertificate)
    #expect(wrong.contains(.wrongHost(["other.invalid"])))
    let untrusted = try await problems(.untrustedCertificate)
    #expect(untrusted == [.selfSigned])
  }

  @Test("put the files into the wrong folder")
  func wrongFolder() async throws {
    #expect(try await seen(SiteFault(.wrongFolder)).response?.status == 404)
    let moved = try await seen(SiteFault(.wrongFolder), "/well-known/apple-app-site-association")
    #expect(moved.response?.body.bytes == Array(LiveServer.file.utf8))
  }

  @Test("leave pages alone unless they are meant too")
  func scope() async throws {
    let files = ["index.html": "<p>Start</p>"]
    try await LiveServer.run(files: files, fault: SiteFault(.forbidden)) { live in
      let page = try await live.plain("/").status
      let file = try await live.plain(HostedFile.Role.wellKnown.path).status
      #expect((page, file) == (200, 403))
    }
    try await LiveServer.run(files: files, fault: SiteFault("403@all")) { live in
      let page = try await live.plain("/").status
      #expect(page == 403)
    }
  }

  @Test("let a mail scanner use up a link before its reader")
  func prefetch() async throws {
    try await LiveServer.run(oneTimePaths: ["/login"]) { live in
      #expect(try await live.plain("/login?token=1", method: "HEAD").status == 200)
      #expect(try await live.plain("/login?token=1").status == 200)
      #expect(try await live.plain("/login?token=1").status == 410)
      #expect(try await live.plain("/login?token=2").status == 200)
      let body = #"{"url":"https://shop.example/login?token=3"}"#
      let answer = try await live.control("POST", "/api/v1/prefetch", body)
      #expect(answer.body.contains(#"[{"method":"HEAD","status":200},{"method":"GET","status":200}]"#))
      #expect(try await live.plain("/login?token=3").status == 410)
      _ = try await live.control("DELETE", "/api/v1/sites/shop.example/one-time-links")
      #expect(try await live.plain("/login?token=3").status == 200)
    }
    try await LiveServer.run(fault: SiteFault(.prefetch), oneTimePaths: ["/login"]) { live in
      #expect(try await live.plain("/login?token=1").status == 410)
      #expect(try await live.plain(HostedFile.Role.wellKnown.path).status == 200)
      let log = try await live.control("GET", "/api/v1/requests?asker=mailScanner").body
      #expect(log.split(separator: "\n").count == 2)
    }
  }

  @Test("are told and taken back over the interface")
  func interface() async throws {
    try await LiveServer.run { live in
      let path = "/api/v1/sites/shop.example/fault"
      #expect(try await live.control("PUT", path, #"{"kind":"403"}"#).status == 204)
      #expect(try await live.plain(HostedFile.Role.wellKnown.path).status == 403)
      #expect(try await live.control("GET", "/api/v1/sites").body.contains(#""fault":{"kind":"403""#))
      #expect(try await live.control("DELETE", path).status == 204)
      #expect(try await live.plain(HostedFile.Role.wellKnown.path).status == 200)
      for body in [
        #"{"kind":"x"}"#, #"{}"#, #"{"kind":"403","second":1}"#, #"{"kind":"slow","seconds":-1}"#, #"[]"#,
        "{",
      ] {
        let answer = try await live.control("PUT", path, body)
        #expect([400, 422].contains(answer.status), "\(body)")
        #expect(answer.body.contains("\"error\""))
      }
      #expect(
        try await live.control("PUT", "/api/v1/sites/none.test/fault", #"{"kind":"403"}"#).status == 404)
    }
  }

  @Test("are read from texts")
  func texts() {
    #expect(SiteFault("slow:2.5")?.seconds == 2.5)
    #expect(SiteFault("oversize:5000000@all") == SiteFault(.oversize, isForEverything: true, size: 5_000_000))
    for kind in SiteFault.Kind.allCases { #expect(SiteFault(kind.rawValue) == SiteFault(kind)) }
    for text in ["", "x", "403:1", "slow:x", "slow:-1", "slow:", "oversize:1e3", "403@", "@all", "slow:inf"] {
      #expect(SiteFault(text) == nil, "\(text)")
    }
  }
}
#endif
