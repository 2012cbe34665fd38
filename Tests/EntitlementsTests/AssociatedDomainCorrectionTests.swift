import Entitlements
import Testing

@Suite("Corrections of associated domains")
struct AssociatedDomainCorrectionTests {
  @Test(
    "obvious slips are mended",
    arguments: [
      ("applinks: www.example.com/", "applinks:www.example.com"),
      ("applinks://host.example", "applinks:host.example"),
      ("https://example.com/path", "applinks:example.com"),
      ("https:example.com", "applinks:example.com"),
      ("example.com", "applinks:example.com"),
      ("*.example.com/", "applinks:*.example.com"),
      ("https://applinks:example.com", "applinks:example.com"),
      ("webcredentials:https://example.com", "webcredentials:example.com"),
      (" applinks : *.example.com ", "applinks:*.example.com"),
      ("applink:example.com", "applinks:example.com"),
      ("WebCredentials:example.com", "webcredentials:example.com"),
      ("applinks:example.com:443", "applinks:example.com"),
      ("applinks:example.com.", "applinks:example.com"),
      ("applinks:example.com?utm=1", "applinks:example.com"),
      ("applinks:example.com?utm=1&mode=developer#x", "applinks:example.com?mode=developer"),
      ("applinks:example.com/?mode=developer", "applinks:example.com?mode=developer"),
      ("applinks:example.com?mode=Developer", "applinks:example.com?mode=developer"),
      ("applinks:example.com?mode=managed+developer", "applinks:example.com?mode=developer+managed"),
      ("applinks:example.com?mode=developer%2Bmanaged", "applinks:example.com?mode=developer+managed"),
      ("applinks:MÜNCHEN.example", "applinks:xn--mnchen-3ya.example"),
      ("applinks:mu\u{308}nchen.example", "applinks:xn--mnchen-3ya.example"),
      ("applinks:*.例え。テスト", "applinks:*.xn--r8jz45g.xn--zckzah"),
      ("applinks:straße.example", "applinks:xn--strae-oqa.example"),
      ("applinks:localhost/", "applinks:localhost"),
    ])
  func mended(_ text: String, _ correction: String) {
    #expect(AssociatedDomain(text).correction == correction)
  }

  @Test(
    "what only a person can decide is left alone",
    arguments: [
      "", "*", "applinks:", "applinks:exam ple.com", "applinks:a.example applinks:b.example",
      "applinks:example.com:8080", "applinks:www.*.example.com", "appclips:*.example.com",
      "applinks:localhost",
      "applinks:192.168.0.1", "applinks:a..example.com", "holograms:example.com", "applinks:user@example.com",
    ])
  func unmended(_ text: String) {
    #expect(AssociatedDomain(text).correction == nil)
  }
}
