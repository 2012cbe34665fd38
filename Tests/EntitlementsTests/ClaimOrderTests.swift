import Entitlements
import Testing

@Suite("The entries that claim a host")
struct ClaimOrderTests {
  private func claims(_ host: String, _ entries: String..., service: AssociatedDomain.Service = .applinks)
    -> [String]
  {
    AssociatedDomain.claims(on: host, for: service, in: entries.map { AssociatedDomain($0) }).map(\.text)
  }

  @Test("are the exact ones, then the longest wildcard, those without a mode first")
  func order() {
    #expect(
      claims(
        "a.b.shop.example", "applinks:*.shop.example", "applinks:*.b.shop.example?mode=managed",
        "applinks:a.b.shop.example?mode=developer", "applinks:*.b.shop.example", "applinks:A.b.shop.example",
        "webcredentials:a.b.shop.example", "applinks:b.shop.example") == [
          "applinks:A.b.shop.example", "applinks:a.b.shop.example?mode=developer",
          "applinks:*.b.shop.example",
          "applinks:*.b.shop.example?mode=managed",
        ])
  }

  @Test("are none where only another host or service is claimed")
  func none() {
    #expect(claims("shop.example", "applinks:*.shop.example", "applinks:www.shop.example") == [])
    #expect(claims("shop.example", "applinks:shop.example", service: .webcredentials) == [])
  }
}
