import HostingEvidence
import Testing

@Suite("Redirects")
struct RedirectTests {
  @Test(
    "are known by what they do",
    arguments: [
      ("https://www.shop.example/.well-known/a", RedirectKind.www),
      ("http://shop.example/.well-known/a", .plain), ("https://shop.example/.well-known/a", .loop),
      ("/.well-known/a", .loop), ("a", .loop), ("//www.shop.example/", .www), ("/en/.well-known/a", .locale),
      ("/de-AT", .locale), ("/login?next=%2F", .signIn), ("https://login.other.example/x", .signIn),
      ("https://other.example/", .otherHost), ("/other", .otherPath), ("/.well-known/a/", .otherPath),
      ("ftp://shop.example/", .withoutTarget), ("", .withoutTarget), ("shop://open", .withoutTarget),
      ("https://shop.example:8443/.well-known/a", .otherPath),
    ])
  func kinds(_ location: String, _ kind: RedirectKind) throws {
    let url = WebAddress(host: "shop.example", target: "/.well-known/a")
    let response = ResponseEvidence(status: 301, headers: [HTTPHeader("location", location)])
    #expect(try #require(RedirectEvidence(response, to: url)).kind == kind)
  }

  @Test("statuses of other kinds are none", arguments: [200, 300, 304, 305, 404])
  func others(_ status: Int) {
    let url = WebAddress(host: "shop.example", target: "/")
    #expect(RedirectEvidence(ResponseEvidence(status: status), to: url) == nil)
  }

  @Test(
    "days are those of the calendar",
    arguments: [
      (0, "1970-01-01"), (951_782_400, "2000-02-29"), (-1, "1969-12-31"), (1_795_000_000, "2026-11-18"),
      (4_107_542_400, "2100-03-01"),
    ])
  func days(_ seconds: Int64, _ day: String) { #expect(Timestamp(seconds: seconds).day == day) }
}
