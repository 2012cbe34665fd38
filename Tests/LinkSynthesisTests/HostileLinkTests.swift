import LinkSyntax
import LinkSynthesis
import TestSupport
import Testing

@Suite("Hostile links")
struct HostileLinkTests {
  private func check(_ open: [String], _ browser: [String]) throws {
    let open = try open.map { try LinkURL($0) }
    let browser = try browser.map { try LinkURL($0) }
    let synthesis = try Synthesiser().synthesise(open: open, browser: browser)
    #expect(synthesis.openCount == Set(open).count)
    #expect(synthesis.browserCount == Set(browser).count)
  }

  @Test("very long URLs")
  func long() throws {
    let long = "https://a.b/" + String(repeating: "x", count: 300_000)
    try check(
      [long, long + "y", long + "/z"],
      [long + "z", "https://a.b/?" + String(repeating: "q=1&", count: 50_000)])
  }

  @Test("paths of 100,000 segments")
  func deep() throws {
    let deep = "https://a.b" + String(repeating: "/s", count: 100_000)
    try check([deep, deep + "/t"], [deep + "/u", "https://a.b" + String(repeating: "/", count: 1000) + "x"])
  }

  @Test("thousands of different first segments, on both sides")
  func wide() throws {
    var random = SeededRandom(3)
    let links = (0..<4000).map { _ in "https://a.b/" + String(random.next(), radix: 36) }
    try check(Array(links[..<2000]), Array(links[2000...]))
  }

  @Test("escapes, letters beyond ASCII, and runs of wildcards")
  func odd() throws {
    try check(
      [
        "https://a.b/%C3%A9", "https://a.b/%c3%a9", "https://a.b/caf\u{E9}", "https://a.b/%zz",
        "https://a.b/***",
      ],
      ["https://a.b/%C3%A8", "https://a.b/%", "https://a.b/\u{1F600}", "https://a.b/%2a%2A"])
  }

  @Test("two thousand links of one shape, the half of them for the browser")
  func interleaved() throws {
    try check(
      (0..<1000).map { "https://a.b/p/\($0 * 2)" }, (0..<1000).map { "https://a.b/p/\($0 * 2 + 1)" })
  }
}
