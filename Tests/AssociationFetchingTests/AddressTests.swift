#if Server
import AssociationFetching
import Foundation
import HostingEvidence
import TestOrigin
import Testing

@Suite("Which addresses are connected to")
struct AddressTests {
  /// A resolver whose answer changes with every question.
  final class Rebinding: NameResolver, @unchecked Sendable {
    private let lock = NSLock()
    private var answers: [ResolverAnswer]
    private(set) var count = 0

    init(_ answers: ResolverAnswer...) { self.answers = answers }

    func lookUp(_ host: String, _ completion: @escaping @Sendable (ResolverAnswer) -> Void) {
      completion(next())
    }

    private func next() -> ResolverAnswer {
      lock.withLock {
        count += 1
        return answers.count > 1 ? answers.removeFirst() : answers[0]
      }
    }
  }

  private func address(_ text: String) throws -> IPAddress { try #require(IPAddress(text)) }

  @Test(
    "reserved ones are refused before any connection",
    arguments: [
      "127.0.0.1", "10.1.2.3", "100.64.0.1", "169.254.169.254", "172.31.0.1", "192.168.0.1", "0.0.0.0",
      "224.0.0.1",
      "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1",
      "2002:7f00:1::", "::7f00:1", "fec0::1", "::ffff:0:127.0.0.1",
    ])
  func reserved(_ text: String) async throws {
    let origin = try await TestOrigin { _ in .json("{}") }
    let address = try address(text)
    let fetcher = try AssociationFetcher(
      FetchSettings(rootsFile: "/dev/null"), resolver: Rebinding(.addresses([address])))
    let url = WebAddress(host: "shop.example", port: origin.port, target: "/")
    let evidence = await fetcher.fetch(FetchRequest(url))
    #expect(evidence.attempts.count == 1)
    #expect(evidence.attempts.first?.reservation != nil)
    let literal = await fetcher.fetch(FetchRequest(WebAddress(host: text, port: origin.port, target: "/")))
    #expect(literal.attempts.first?.reservation != nil)
    #expect(origin.connectionCount == 0)
  }

  @Test("an answer that changes between question and connection leads nowhere private")
  func rebinding() async throws {
    let origin = try await TestOrigin { _ in .json("{}") }
    let resolver = Rebinding(.addresses([try address("192.88.98.1")]), .addresses([try address("127.0.0.1")]))
    let limits = FetchLimits(phase: .milliseconds(200))
    let fetcher = try AssociationFetcher(
      FetchSettings(limits: limits, rootsFile: "/dev/null"), resolver: resolver)
    let evidence = await fetcher.fetch(
      FetchRequest(WebAddress(host: "shop.example", port: origin.port, target: "/")))
    #expect(evidence.attempts.map { $0.address.value?.text } == ["192.88.98.1"])
    #expect(resolver.count == 1)
    #expect(origin.connectionCount == 0)
    let second = await fetcher.fetch(FetchRequest(evidence.url))
    #expect(second.attempts.first?.reservation == .loopback)
    #expect(origin.connectionCount == 0)
  }

  @Test("a survey asks one address, whatever later look-ups say, and that one only where it may")
  func survey() async throws {
    let origin = try await TestOrigin(try Fetching.certificate()) { _ in .json("{}") }
    let resolver = Rebinding(.addresses([try address("127.0.0.1")]), .addresses([try address("127.0.0.9")]))
    var settings = FetchSettings(allowsReservedAddresses: true, rootsFile: "/dev/null")
    settings.overrides = [try #require(AddressOverride("shop.example:443:127.0.0.1:\(origin.port)"))]
    let survey = await DomainSurveyor(try AssociationFetcher(settings, resolver: resolver), scope: .sweep)
      .survey("shop.example")
    let files = [survey.wellKnown, survey.root, survey.assetLinks].compactMap {
      $0?.attempt?.address.value?.text
    }
    #expect(files == ["127.0.0.1", "127.0.0.1", "127.0.0.1"])
    let fetcher = try AssociationFetcher(FetchSettings(rootsFile: "/dev/null"), resolver: resolver)
    let request = FetchRequest(
      WebAddress(host: "shop.example", target: "/"), address: try address("127.0.0.1"))
    #expect(await fetcher.fetch(request).attempts.first?.reservation == .loopback)
    #expect(resolver.count == 0)
  }

  @Test("a mixed answer is tried as far as it is public")
  func mixed() async throws {
    let origin = try await TestOrigin { _ in .json("{}") }
    let resolver = Rebinding(.addresses([try address("127.0.0.1"), try address("192.88.98.1")]))
    let limits = FetchLimits(phase: .milliseconds(200))
    let fetcher = try AssociationFetcher(
      FetchSettings(limits: limits, rootsFile: "/dev/null"), resolver: resolver)
    let evidence = await fetcher.fetch(
      FetchRequest(WebAddress(host: "shop.example", port: origin.port, target: "/")))
    #expect(evidence.attempts.map(\.reservation) == [.loopback, nil])
    #expect(origin.connectionCount == 0)
  }

  @Test("a resolver that never answers ends in time")
  func silentResolver() async throws {
    struct Silent: NameResolver {
      func lookUp(_ host: String, _ completion: @escaping @Sendable (ResolverAnswer) -> Void) {}
    }
    let limits = FetchLimits(phase: .milliseconds(200))
    let fetcher = try AssociationFetcher(
      FetchSettings(limits: limits, rootsFile: "/dev/null"), resolver: Silent())
    let evidence = await fetcher.fetch(FetchRequest(WebAddress(host: "shop.example", target: "/")))
    #expect(evidence.resolution.value?.failure == .timedOut(seconds: 0.2))
    #expect(evidence.attempts.isEmpty)
  }

  @Test("through a proxy, addresses and TLS are unknown, and literal private hosts stay refused")
  func proxy() async throws {
    let proxy = try await TestOrigin { _ in .raw("HTTP/1.1 403 Not you\r\n\r\n") }
    var settings = FetchSettings(rootsFile: "/dev/null")
    settings.proxies = ProxySettings(environment: ["HTTPS_PROXY": "http://me:p%40ss@127.0.0.1:\(proxy.port)"])
    let fetcher = try AssociationFetcher(settings, resolver: Rebinding(.notFound))
    let evidence = await fetcher.fetch(FetchRequest(WebAddress(host: "shop.example", target: "/")))
    #expect(evidence.resolution == .unknown(.proxy))
    let attempt = try #require(evidence.attempts.first)
    #expect(attempt.address == .unknown(.proxy) && attempt.tls == .unknown(.proxy))
    #expect(attempt.failure == FetchFailure(.proxy, .proxyRefused("HTTP/1.1 403 Not you")))
    #expect(proxy.requests.first?.path == "shop.example:443")
    for host in ["10.0.0.1", "::1", "localhost", "a.localhost"] {
      let refused = await fetcher.fetch(FetchRequest(WebAddress(host: host, target: "/")))
      #expect(refused.attempts.first?.reservation != nil)
    }
    #expect(proxy.connectionCount == 1)
  }
}
#endif
