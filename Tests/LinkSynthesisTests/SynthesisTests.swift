import AssociationFiles
import LinkMatching
import LinkSyntax
import LinkSynthesis
import Testing

@Suite("Synthesis")
struct SynthesisTests {
  private func rules(
    _ open: [String], _ browser: [String] = [], _ eagerness: Eagerness = .balanced
  ) throws -> [SynthesisedRule] {
    try Synthesiser(eagerness: eagerness).synthesise(
      open: open.map { try LinkURL("https://example.com" + $0) },
      browser: browser.map { try LinkURL("https://example.com" + $0) }
    ).rules
  }

  @Test("pages under one path become one rule, what must not open is excluded ahead of it")
  func section() throws {
    let open = (1...30).map { "/shop/item-\($0 * 37)" } + ["/shop", "/shop/a/b?utm_source=mail", "/shop/new"]
    let browser = (1...6).map { "/shop/internal/\($0 * 11)" } + ["/shopping", "/about", "/about/team", "/"]
    #expect(
      try rules(open, browser) == [
        SynthesisedRule(path: "/shop/internal/*", isExcluded: true), SynthesisedRule(path: "/shop/*"),
      ])
  }

  @Test("locales become a wildcard or a shape")
  func locales() throws {
    let locales = ["de", "de-de", "fr", "en-us", "en-gb", "nl-nl", "ja-jp", "it"]
    let open = locales.flatMap { locale in ["a", "b7", "c/d"].map { "/\(locale)/shop/\($0)" } }
    let browser = locales.flatMap { ["/\($0)/help", "/\($0)/shoq/1"] } + ["/shopx", "/static/shop.css"]
    #expect(try rules(open, browser) == [SynthesisedRule(path: "/*/shop/*")])
  }

  @Test("identifiers of one length become question marks where longer ones stay in the browser")
  func lengths() throws {
    let open = ["4815", "1623", "4200", "1008", "7777", "9001"].map { "/id/\($0)" }
    let browser = ["48151", "162", "42001", "10", "x/y"].map { "/id/\($0)" }
    #expect(try rules(open, browser) == [SynthesisedRule(path: "/id/????")])
  }

  @Test("where only the query tells links apart, the rule asks for it")
  func query() throws {
    let open = (1...8).map { "/search?q=word\($0)" }
    let browser = ["/search", "/search?page=2", "/search?lang=de&page=7"]
    let rules = try rules(open, browser)
    #expect(rules.count == 1)
    #expect(rules.first?.query != nil)
  }

  @Test("where only the fragment tells links apart, a rule asks for it")
  func fragment() throws {
    let open = (1...20).map { "/p\($0 * 7)/x" } + ["/", "/news", "/a/b/c"]
    let browser = (1...9).map { "/p\($0 * 7)/x#no_universal_links" } + ["/news#no_universal_links"]
    let rules = try rules(open, browser)
    #expect(rules.count <= 4)
    let slow = SlowRules(rules: rules)
    #expect(slow.opens("https://example.com/p999/x"))
    #expect(!slow.opens("https://example.com/p999/x#no_universal_links"))
  }

  @Test("letters of either case become one rule")
  func letterCase() throws {
    let open = (1...9).map { $0 % 2 == 0 ? "/shop/item\($0)" : "/SHOP/ITEM\($0)" }
    let browser = ["/shoq/1", "/SHOP-A", "/about", "/ABOUT/US"]
    #expect(try rules(open, browser) == [SynthesisedRule(path: "/shop/item*", ignoresCase: true)])
  }

  @Test("eagerness decides how much evidence a general rule needs")
  func eagerness() throws {
    let open = ["/a/1", "/a/2"]
    #expect(try rules(open, ["/b"], .cautious).map(\.path) == ["/a/1", "/a/2"])
    #expect(try rules(open, ["/b"], .eager).map(\.path).count == 1)
    #expect(Eagerness(.nan).degree == 0.5)
    #expect(Eagerness(7) == .eager)
  }

  @Test("a link in both lists is named, and so are links that differ in what no rule sees")
  func conflicts() throws {
    for (open, browser) in [("/a", "/a"), ("/a/", "/a"), ("/a?", "/a"), ("/a#", "/a//")] {
      do {
        _ = try rules(["/ok", open], ["/no", browser])
        Issue.record("\(open) and \(browser) cannot be told apart")
      } catch let error as SynthesisError {
        guard case .conflicts(let conflicts, let count) = error else { throw error }
        #expect(count == 1)
        #expect(conflicts.map(\.open.text) == ["https://example.com" + open])
        #expect(conflicts.map(\.browser.text) == ["https://example.com" + browser])
      }
    }
  }

  @Test("text that patterns cannot spell is told apart where that is possible, and reported where not")
  func wildcardsInLinks() throws {
    let rules = try rules(["/a*b", "/$(lang)", "//x"], ["/axb", "/en", "/x", "/a/b"])
    let slow = SlowRules(rules: rules)
    #expect(slow.opens("https://example.com/a*b"))
    #expect(!slow.opens("https://example.com/axb"))
    #expect(throws: SynthesisError.self) { try self.rules(["/a?x=*"], ["/a?x=?"]) }
  }

  @Test("no link to open is an error, no link for the browser is not")
  func emptyLists() throws {
    #expect(throws: SynthesisError.nothingToOpen) { try rules([], ["/a"]) }
    #expect(throws: SynthesisError.nothingToOpen) { try rules([], []) }
    #expect(try rules(["/"]) == [SynthesisedRule(path: "/")])
    #expect(throws: SynthesisError.tooManyLinks(limit: 1)) {
      try Synthesiser(limits: SynthesisLimits(links: 1)).synthesise(
        open: [LinkURL("https://a.b/1"), LinkURL("https://a.b/2")], browser: [])
    }
  }

  @Test("lines that are no web URL are numbered and counted")
  func lines() throws {
    let list = try LinkList(lines: Array("https://a.b/1\r\n\n  https://a.b/2  \nnonsense\ntel:1\n".utf8))
    #expect(list.links.map(\.text) == ["https://a.b/1", "https://a.b/2"])
    #expect(list.faults.map(\.line) == [4, 5])
    #expect(list.faultCount == 2)
    #expect(throws: SynthesisError.tooLarge(limit: 3)) {
      try LinkList(lines: Array("https://a.b/".utf8), limits: SynthesisLimits(bytes: 3))
    }
  }

  @Test("the text is the canonical one and names the apps")
  func text() throws {
    let synthesis = try Synthesiser(appIDs: ["ABCDE12345.a.\"b"]).synthesise(
      open: [LinkURL("https://a.b/caf%C3%A9/\"x\"")], browser: [])
    let file = AssociationFile(parsing: synthesis.fileText)
    #expect(file.canonicalText == synthesis.fileText)
    #expect(file.appIDs(of: .applinks) == ["ABCDE12345.a.\"b"])
    #expect(synthesis.openCount == 1)
  }
}
