import HostingEvidence
import LinkDiagnosis
import Testing

@Suite("Redirects of a link")
struct RedirectWalkTests {
  /// Walks over a web of pages: each answers with a status and a target, or a page.
  private func walk(
    _ link: String, opening: Set<String> = [], _ web: [String: (status: Int, location: String?, page: String)]
  ) async -> RedirectWalk {
    await RedirectWalk.walk(from: link) { link, _ in
      let verdict: HopVerdict = opening.contains(link) ? .verified : .broken
      return Diagnosis(subject: link, app: nil, hops: [ChainHop(.rule, verdict, "A rule.")])
    } ask: { address in
      guard let answer = web[address.text] else { return FetchEvidence(url: address) }
      var headers = [HTTPHeader("Content-Type", "text/html")]
      if let location = answer.location { headers.append(HTTPHeader("Location", location)) }
      return Site.evidence(address, status: answer.status, headers, body: answer.page)
    }
  }

  @Test("are walked up to the link that opens an app, whose server is not asked")
  func opens() async {
    let result = await walk(
      "https://click.example/a", opening: ["https://shop.example/buy/42?x=1#part"],
      [
        "https://click.example/a": (302, "https://t.example/b", ""),
        "https://t.example/b": (301, "https://shop.example/buy/42?x=1#part", ""),
      ])
    #expect(result.end == .app)
    #expect(
      result.steps.map(\.link) == [
        "https://click.example/a", "https://t.example/b", "https://shop.example/buy/42?x=1#part",
      ])
    #expect(result.steps.last?.response == nil)
    #expect(result.steps.map(\.outcome) == [.browser, .browser, .opensApp])
  }

  @Test("keep the fragment of the link where the target has none of its own")
  func fragments() async {
    let result = await walk(
      "https://a.example/x#top",
      [
        "https://a.example/x": (302, "/y", ""), "https://a.example/y": (302, "/z#own", ""),
        "https://a.example/z": (200, nil, ""),
      ])
    #expect(
      result.steps.map(\.link) == [
        "https://a.example/x#top", "https://a.example/y#top", "https://a.example/z#own",
      ])
    #expect(result.end == .page(status: 200))
  }

  @Test("end where they go round, on without end, or nowhere")
  func ends() async {
    let loop = await walk(
      "https://a.example/1", ["https://a.example/1": (302, "/2", ""), "https://a.example/2": (302, "/1", "")])
    #expect(loop.end == .loop && loop.steps.count == 2)
    var long: [String: (status: Int, location: String?, page: String)] = [:]
    for number in 0..<50 { long["https://a.example/\(number)"] = (307, "/\(number + 1)", "") }
    let endless = await walk("https://a.example/0", long)
    #expect(endless.end == .tooMany && endless.steps.count == RedirectWalk.limit + 1)
    let scheme = await walk("https://a.example/", ["https://a.example/": (302, "shop://buy/42", "")])
    #expect(scheme.end == .customScheme("shop://buy/42"))
    let nowhere = await walk("https://a.example/", ["https://a.example/": (302, nil, "")])
    #expect(nowhere.end == .withoutTarget)
    let silent = await walk("https://a.example/", [:])
    #expect(silent.end == .noAnswer("nothing answered"))
    let noLink = await walk("shop://buy", [:])
    #expect(noLink.end == .noAnswer("it is no web link"))
  }

  @Test(
    "see a page that leads on by itself",
    arguments: [
      (#"<meta http-equiv="refresh" content="0; url=/next">"#, "https://a.example/next"),
      (#"<META content='5;URL="https://b.example/x?y=1"' HTTP-EQUIV=Refresh>"#, "https://b.example/x?y=1"),
      (#"<meta http-equiv=refresh content=0;url=shop://buy>"#, "shop://buy"),
    ])
  func clientRedirect(_ page: String, _ target: String) async {
    let result = await walk(
      "https://a.example/", ["https://a.example/": (200, nil, "<html><head>\(page)</head>")])
    #expect(result.end == .clientRedirect(target: target))
  }

  @Test(
    "see no such thing in other pages",
    arguments: [
      #"<meta name="description" content="0; url=/next">"#, #"<meta http-equiv="refresh" content="5">"#,
      #"<meta http-equiv="refresh">"#, "<meta", "refresh", "",
    ])
  func page(_ page: String) async {
    let result = await walk("https://a.example/", ["https://a.example/": (200, nil, page)])
    #expect(result.end == .page(status: 200))
  }

  @Test("read any page without falling over, and take targets from it only")
  func soup() async {
    let tokens = [
      "<meta", "META", " http-equiv", "=", "\"", "'", "refresh", " content", ";", "url", "URL=", "/next", "0",
      " ", ">", "<",
      "\u{0}", "é", "\u{1F600}", ",", "https://b.example/",
    ]
    for _ in 0..<500 {
      let page = (0..<Int.random(in: 0...24)).map { _ in tokens.randomElement() ?? "" }.joined()
      let result = await walk("https://a.example/", ["https://a.example/": (200, nil, page)])
      switch result.end {
      case .page(let status): #expect(status == 200)
      case .clientRedirect(let target):
        #expect(!target.isEmpty && page.lowercased().contains("refresh"), "\(page)")
      default: Issue.record("\(result.end) for \(page)")
      }
    }
  }
}
