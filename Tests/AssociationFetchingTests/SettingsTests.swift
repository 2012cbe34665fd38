import AssociationFetching
import HostingEvidence
import Testing

@Suite("Settings of fetching")
struct SettingsTests {
  @Test(
    "--resolve is read as curl reads it, with a port where one follows",
    arguments: [
      ("shop.example:443:1.2.3.4", "shop.example 443 1.2.3.4 443"),
      ("SHOP.example.:443:1.2.3.4:8443", "shop.example 443 1.2.3.4 8443"),
      ("shop.example:443:[::1]", "shop.example 443 ::1 443"),
      ("shop.example:443:::1", "shop.example 443 ::1 443"),
      ("shop.example:443:[::1]:8443", "shop.example 443 ::1 8443"),
      ("*:443:127.0.0.1", "* 443 127.0.0.1 443"),
      ("[::2]:443:[::1]:1", "::2 443 ::1 1"),
    ])
  func overrides(_ text: String, _ expected: String) throws {
    let override = try #require(AddressOverride(text))
    #expect("\(override.host) \(override.port) \(override.address.text) \(override.connectPort)" == expected)
  }

  @Test(
    "anything else is none",
    arguments: [
      "", "shop.example", "shop.example:443", "shop.example:443:nowhere", "a:0:1.2.3.4", "a:1:1.2.3.4:0",
      ":::",
    ])
  func nonsense(_ text: String) { #expect(AddressOverride(text) == nil) }

  @Test(
    "proxies are found as curl finds them",
    arguments: [
      (["HTTPS_PROXY": "http://p.example:3128"], "p.example:3128"),
      (["https_proxy": "p.example:80"], "p.example:80"),
      (["ALL_PROXY": "http://p.example"], "p.example:1080"), (["HTTP_PROXY": "http://p.example"], nil),
      (["HTTPS_PROXY": "http://p.example", "NO_PROXY": "shop.example"], nil),
      (["HTTPS_PROXY": "http://p.example", "no_proxy": ".example"], nil),
      (["HTTPS_PROXY": "http://p.example:1", "NO_PROXY": "hop.example"], "p.example:1"),
      (["HTTPS_PROXY": "http://p.example", "NO_PROXY": "*"], nil), (["HTTPS_PROXY": ""], nil),
    ] as [([String: String], String?)])
  func proxies(_ environment: [String: String], _ expected: String?) {
    let url = WebAddress(host: "shop.example", target: "/")
    let proxy = ProxySettings(environment: environment).proxy(for: url)
    #expect(proxy.map { "\($0.host):\($0.port)" } == expected)
  }

  @Test(
    "a proxy of another kind is refused", arguments: ["socks5://p.example", "https://p.example", "http://"])
  func otherProxies(_ text: String) {
    let proxy = ProxySettings(environment: ["HTTPS_PROXY": text]).proxy(
      for: WebAddress(host: "a.example", target: "/"))
    #expect(proxy?.problem != nil)
  }
}
