import AssociationResponder
import TestSupport
import Testing

@Suite("Random requests")
struct RandomAnswerTests {
  @Test("get the answer that a slow reading of the rules gives")
  func agreeWithSlowReading() throws {
    var random = SeededRandom(5)
    for _ in 0..<300 {
      let names = [
        "shop.example", "a.shop.example", "*.shop.example", "*.a.shop.example", "*.example", "other.test",
      ]
      var sites: [String: AssociationSite] = [:]
      for name in names where random.chance(60) { sites[name] = site(&random) }
      let fallback = random.chance(30) ? site(&random) : nil
      let responder = try AssociationResponder(sites, fallback: fallback)
      let slow = SlowResponder(sites: sites.map { ($0.key, $0.value) }, fallback: fallback)
      for _ in 0..<60 {
        let request = request(&random)
        let response = responder.response(to: request)
        let expected = slow.response(to: request)
        #expect((response == nil) == (expected == nil), "\(request)")
        guard let response, let expected else { continue }
        #expect(response.status == expected.status, "\(request)")
        #expect(response.body == expected.body)
        let length = response.headers.first { $0.name == "Content-Length" }?.value
        #expect(length == expected.hasLength.map { "\($0)" })
      }
    }
  }

  private func site(_ random: inout SeededRandom) -> AssociationSite {
    func file() -> ServedFile? {
      random.chance(70)
        ? ServedFile((0..<random.number(0...40)).map { _ in UInt8(random.number(0x40...0x7A)) }) : nil
    }
    return AssociationSite(association: file(), rootAssociation: file(), assetLinks: file())
  }

  private func request(_ random: inout SeededRandom) -> AssociationRequest {
    let hosts = [
      "shop.example", "SHOP.Example", "a.shop.example", "b.shop.example", "x.a.shop.example", "example",
      "other.test",
      "x.other.test", "notshop.example", "shop.example.evil.test",
    ]
    let paths = [
      "/.well-known/apple-app-site-association", "/apple-app-site-association",
      "/.well-known/assetlinks.json",
      "/assetlinks.json", "/", "", "/.well-known/apple-app-site-association/", "/.WELL-KNOWN/assetlinks.json",
      "/.well-known/apple-app-site-association.json", "//apple-app-site-association",
    ]
    return AssociationRequest(
      method: random.pick(["GET", "GET", "HEAD", "POST", "get", "OPTIONS"]),
      host: random.pick(hosts) + random.pick(["", "", ".", ":443", ".:8443", ":"]),
      path: random.pick(paths) + random.pick(["", "", "?", "?a=1", "?x?/"]))
  }
}
