#if Server
import Foundation
import TestOrigin
import Testing

@Suite("applinks fetch, cdn and wait")
struct HostingVerbTests {
  private func object(_ run: ToolRun) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
  }

  /// A stand-in for Apple's network.
  private func network(_ answer: OriginAnswer) async throws -> TestOrigin {
    try await TestOrigin { request in request.path == "/a/v1/shop.example" ? answer : .status(400) }
  }

  private static let served = [
    "Content-Type": "application/json", "Cache-Control": "max-age=21600,public", "Age": "600",
    "Apple-From": "https://shop.example/.well-known/apple-app-site-association",
    "Apple-Origin-Format": "json",
  ]

  @Test("fetch shows the file and how it was served")
  func fetch() async throws {
    let shop = try await HostedShop(speaksHTTP2: true)
    let text = try await shop.run("fetch", "shop.example")
    #expect(text.status == 0)
    for words in [
      "https://shop.example/.well-known/apple-app-site-association", "from 127.0.0.1",
      "200 over HTTP/2, application/json",
      "TLS 1.3, h2", "trusted      yes", "format       JSON", "details[0]  8A3KX2M9QT.com.example.shop",
      "components[0]  {\"/\":\"/buy/*\"}",
    ] { #expect(text.output.contains(words), "\(words) in \(text.output)") }
    let raw = try await shop.run("fetch", "shop.example", "--raw")
    #expect(raw.output == HostedShop.file)
    let json = try object(try await shop.run("fetch", "shop.example", "--format", "json"))
    let attempt = try #require((json["attempts"] as? [[String: Any]])?.first)
    #expect((attempt["tls"] as? [String: Any])?["trusted"] as? Bool == true)
    #expect((attempt["response"] as? [String: Any])?["status"] as? Int == 200)
    let root = try await shop.run("fetch", "--from", "root", "shop.example")
    #expect(root.status == 1 && root.errors.contains("deprecated"))
  }

  @Test("fetch refuses what is private, and says so")
  func reserved() async throws {
    let run = try await ToolRun("fetch", "127.0.0.1", environment: ["SSL_CERT_FILE": "/dev/null"])
    #expect(run.status == 2 && run.output.contains("it is a loopback address: add --allow-private"))
    let raw = try await ToolRun("fetch", "--raw", "10.0.0.1", environment: ["SSL_CERT_FILE": "/dev/null"])
    #expect(raw.status == 2 && raw.errors.contains("it leads to a private address"))
  }

  @Test("fetch says why a name leads nowhere")
  func nowhere() async throws {
    let run = try await ToolRun("fetch", "nowhere.invalid", environment: ["SSL_CERT_FILE": "/dev/null"])
    // With name servers there is no such name; without any there is no answer.
    #expect(run.status == 2 && run.output.contains("none: the name "), "\(run.output)")
    #expect(run.errors.contains("gave no answer: the name "))
  }

  @Test(
    "cdn explains a failure code by code",
    arguments: [
      ("SWCERR00101 Bad HTTP Response: 403 Forbidden", "refuses the crawler", true),
      (
        "SWCERR00202 Connections to private/reserved IP addresses are not allowed", "private or reserved",
        true
      ),
      ("SWCERR00301 Timeout", "did not answer the crawler in time", true),
      ("SWCERR00999 Something new", "not among those that were seen", false),
      ("No code at all", "not among those that were seen", false),
    ])
  func failures(_ reason: String, _ words: String, _ isKnown: Bool) async throws {
    let shop = try await HostedShop()
    let headers = [
      "Apple-Failure-Reason": reason, "Apple-Failure-Details": #"{"status":"x"}"#,
      "Apple-Try-Direct": "false",
    ]
    let cdn = try await network(.response(404, headers, Array("Not Found\n".utf8)))
    let run = try await shop.run("cdn", "shop.example", "--cdn", "http://127.0.0.1:\(cdn.port)")
    #expect(run.status == 1)
    #expect(
      run.output.contains(reason) && run.output.contains(words) && run.output.contains(#"{"status":"x"}"#))
    let json = try object(
      try await shop.run("cdn", "shop.example", "--cdn", "http://127.0.0.1:\(cdn.port)", "--format", "json"))
    let failure = try #require((json["cdn"] as? [String: Any])?["failureReason"] as? [String: Any])
    #expect(failure["known"] as? Bool == isKnown && failure["reason"] as? String == reason)
  }

  @Test("cdn compares by behaviour, and says when devices see the change")
  func difference() async throws {
    let shop = try await HostedShop()
    let spaced = HostedShop.file.replacing(":", with: " : ").replacing("\" : \"/buy", with: "\": \"/buy")
    let same = try await network(.response(200, Self.served, Array(spaced.utf8)))
    let current = try await shop.run("cdn", "shop.example", "--cdn", "http://127.0.0.1:\(same.port)/")
    #expect(current.status == 0, "\(current.output)\(current.errors)")
    #expect(current.output.contains("equivalent: both files open the same apps"))
    let old = HostedShop.file.replacing("/buy/*", with: "/old/*")
    let other = try await network(.response(200, Self.served, Array(old.utf8)))
    let run = try await shop.run(
      "cdn", "shop.example", "--cdn", "http://127.0.0.1:\(other.port)", "--format", "json")
    #expect(run.status == 1)
    let json = try object(run)
    #expect((json["difference"] as? [String: Any])?["equivalent"] as? Bool == false)
    let seconds = try #require(json["seconds"] as? [String: Int])
    #expect(
      seconds == [
        "earliest": 21000, "latestForInstalls": 86400 + 21600, "latestForDevices": 86400 * 8 + 21600,
      ])
    await other.stop()
    let gone = try await shop.run("cdn", "shop.example", "--cdn", "http://127.0.0.1:\(other.port)")
    #expect(gone.status == 2)
  }

  /// Answers with the old file a few times.
  final class Turning: @unchecked Sendable {
    private let lock = NSLock()
    private var count: Int
    init(_ count: Int) { self.count = count }
    func next() -> Bool {
      lock.withLock {
        count -= 1
        return count < 0
      }
    }
  }

  @Test("wait opens when the network serves the site's file, and gives up in time")
  func wait() async throws {
    let shop = try await HostedShop()
    let turning = Turning(3)
    let cdn = try await TestOrigin { _ in
      let file = turning.next() ? HostedShop.file : HostedShop.file.replacing("/buy/*", with: "/old/*")
      return .response(200, Self.served, Array(file.utf8))
    }
    let options = [
      "wait", "shop.example", "--until-cdn", "--cdn", "http://127.0.0.1:\(cdn.port)", "--interval", "0.02",
    ]
    // Ends when the fourth answer comes, however long a busy machine takes for each of them.
    let run = try await shop.run(list: options + ["--timeout", "3600"])
    #expect(run.status == 0 && run.errors.contains("serves another file"))
    #expect(cdn.requests.count == 4)
    let never = try await network(.status(404))
    let late = try await shop.run(
      "wait", "shop.example", "--until-cdn", "--cdn", "http://127.0.0.1:\(never.port)", "--interval", "0.02",
      "--timeout",
      "0.2")
    #expect(late.status == 1 && late.errors.contains("still serves something else"))
    let empty = try await HostedShop { _ in .status(404) }
    let nothing = try await empty.run(list: options)
    #expect(nothing.status == 2 && nothing.errors.contains("nothing to wait for"))
    #expect(try await shop.run("wait", "shop.example").status == 2)
  }
}
#endif
