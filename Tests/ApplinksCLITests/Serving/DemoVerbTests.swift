#if Server
import Testing

@Suite("applinks demo")
struct DemoVerbTests {
  @Test("opens links of every kind, and says why each opened where it did")
  func demo() async throws {
    let run = try await ToolRun("demo")
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map(String.init)
    func line(_ link: String, _ surface: String) -> String? {
      lines.first { $0.hasPrefix(link + " ") && $0.contains(" \(surface) ") }
    }
    #expect(line("https://shop.example/buy/42", "messages")?.contains("shop: Product 42") == true)
    #expect(line("https://shop.example/buy/42/print", "mail")?.contains("browser") == true)
    #expect(line("https://shop.example/search?q=shoes", "notes")?.contains("Search for shoes") == true)
    #expect(line("https://shop.example/search?q=", "notes")?.contains("browser") == true)
    #expect(line("https://shop.example/de/offers/summer", "qr")?.contains("Offers, summer (de)") == true)
    #expect(line("https://shop.example/xx/offers/summer", "qr")?.contains("browser") == true)
    #expect(line("https://shop.example/tickets/AB12", "messages")?.contains("tickets: Ticket AB12") == true)
    #expect(line("https://shop.example/buy/42", "safari")?.contains("browser") == true)
    #expect(line("https://shop.example/buy/43", "messages")?.contains("browser") == true)
    let gifts = lines.filter { $0.hasPrefix("https://shop.example/gift/7 ") }
    #expect(gifts.count == 2)
    #expect(gifts.first?.contains("browser") == true)
    #expect(gifts.last?.contains("shop: Gift 7") == true)
    #expect(lines.filter { $0.hasPrefix("https://shop.example/") || $0.hasPrefix("shop://") }.count >= 12)
    #expect(run.output.contains("applinks serve"))
  }
}
#endif
