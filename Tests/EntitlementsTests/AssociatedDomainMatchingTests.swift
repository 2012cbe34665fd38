import Entitlements
import Testing

@Suite("Hosts of associated domains")
struct AssociatedDomainMatchingTests {
  @Test(
    "exact entries claim one host, wildcards what lies below (ASG)",
    arguments: [
      ("applinks:example.com", "example.com", true),
      ("applinks:example.com", "EXAMPLE.com", true),
      ("applinks:Example.com", "example.com", true),
      ("applinks:example.com", "www.example.com", false),
      ("applinks:example.com", "example.org", false),
      ("applinks:*.example.com", "www.example.com", true),
      ("applinks:*.example.com", "a.b.Example.com", true),
      ("applinks:*.example.com", "example.com", false),
      ("applinks:*.example.com", ".example.com", false),
      ("applinks:*.example.com", "wwwexample.com", false),
      ("applinks:münchen.example", "xn--mnchen-3ya.example", true),
      ("applinks:xn--mnchen-3ya.example", "MÜNCHEN.example", true),
      ("applinks:*.example.com?mode=developer", "www.example.com", true),
      ("applinks:", "", false),
      ("applinks:$(HOST)", "vvvvvvv", false),
      ("applinks:www.*.example.com", "www.a.example.com", false),
    ])
  func matching(_ text: String, _ host: String, _ expected: Bool) {
    #expect(AssociatedDomain(text).matches(host: host) == expected)
  }

  @Test(
    "a wildcard is answered by the file of the domain itself (W19)",
    arguments: [
      ("applinks:*.Example.com", "example.com"), ("applinks:www.example.com/", "www.example.com"),
      ("applinks:münchen.example", "xn--mnchen-3ya.example"), ("applinks:localhost", "localhost"),
      ("applinks:exam ple.com", nil), ("applinks:a..b", nil), ("applinks:a@b.example", nil), ("*", nil),
    ])
  func fileHosts(_ text: String, _ host: String?) {
    #expect(AssociatedDomain(text).fileHost == host)
  }
}
