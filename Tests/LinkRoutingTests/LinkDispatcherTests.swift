import LinkRouting
import Testing

@Suite("Requests by routes")
struct LinkDispatcherTests {
  private func words(_ target: String, host: String = "shop.example") -> String {
    switch LinkDispatcher<ShopLink>().outcome(host: host, target: target) {
    case .page(let route): "page \(route)"
    case .redirect(let route, let location): "\(route) at \(location)"
    case .notFound: "not found"
    }
  }

  @Test(
    "pages, redirects, and what is neither",
    arguments: [
      ("/products/7", "page product(id: 7)"), ("/products/007", "product(id: 7) at /products/7"),
      ("/products/7?utm_source=mail", "page product(id: 7)"),
      ("/user/ada/x", "profile(name: \"ada\") at /u/ada"),
      ("/u/%61da", "profile(name: \"ada\") at /u/ada"), ("/", "page home"), ("", "home at /"),
      ("/nothing", "not found"),
      ("/debug", "not found"), ("/u/..", "not found"), ("//evil.example/u/a", "not found"),
      ("/de/products/7", "product(id: 7) at /products/7"),
    ])
  func targets(_ target: String, _ expected: String) {
    #expect(words(target) == expected)
  }

  @Test(
    "hosts",
    arguments: [
      ("shop.example:8080", true), ("SHOP.example", true), ("other.example", false), ("[::1]:80", false),
    ])
  func hosts(_ host: String, _ isFound: Bool) {
    #expect((words("/products/7", host: host) == "page product(id: 7)") == isFound)
  }
}
