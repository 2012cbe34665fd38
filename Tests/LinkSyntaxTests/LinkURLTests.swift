import LinkSyntax
import Testing

@Suite("Links and their parts")
struct LinkURLTests {
  struct Parts: Sendable {
    var scheme: String
    var host: String
    var path: String
    var query: String?
    var fragment: String?
  }

  static let table: [(String, Parts)] = [
    (
      "https://shop.example/buy/42?id=7#top",
      Parts(scheme: "https", host: "shop.example", path: "/buy/42", query: "id=7", fragment: "top")
    ),
    ("HTTPS://Shop.EXAMPLE/Buy", Parts(scheme: "https", host: "shop.example", path: "/Buy")),
    ("https://user:secret@shop.example:8443/x", Parts(scheme: "https", host: "shop.example", path: "/x")),
    ("https://shop.example", Parts(scheme: "https", host: "shop.example", path: "")),
    ("https://shop.example?q", Parts(scheme: "https", host: "shop.example", path: "", query: "q")),
    ("https://shop.example#f?x", Parts(scheme: "https", host: "shop.example", path: "", fragment: "f?x")),
    (
      "https://shop.example/?#",
      Parts(scheme: "https", host: "shop.example", path: "/", query: "", fragment: "")
    ),
    (
      "https://[2001:db8::1]:443/a/../b/./c",
      Parts(scheme: "https", host: "[2001:db8::1]", path: "/a/../b/./c")
    ),
    ("https://[::ffff:192.0.2.1]/", Parts(scheme: "https", host: "[::ffff:192.0.2.1]", path: "/")),
    ("https://192.0.2.7//a//", Parts(scheme: "https", host: "192.0.2.7", path: "//a//")),
    (
      "https://shop.example/caf\u{E9}?q=\u{20AC}",
      Parts(scheme: "https", host: "shop.example", path: "/caf%C3%A9", query: "q=%E2%82%AC")
    ),
    (
      "https://shop.example/a%2fb+c%zz|{}",
      Parts(scheme: "https", host: "shop.example", path: "/a%2fb+c%zz|{}")
    ),
    (
      "https://shop.example/?a=?b&c=/d",
      Parts(scheme: "https", host: "shop.example", path: "/", query: "a=?b&c=/d")
    ),
    ("shop://buy/42", Parts(scheme: "shop", host: "buy", path: "/42")),
    (
      "mailto:a@b.example?subject=x",
      Parts(scheme: "mailto", host: "", path: "a@b.example", query: "subject=x")
    ),
  ]

  @Test("a link is split as RFC 3986 says", arguments: table.indices)
  func parts(index: Int) throws {
    let (text, parts) = Self.table[index]
    let url = try LinkURL(text)
    #expect(url.scheme == parts.scheme)
    #expect(url.host == parts.host)
    #expect(url.path == parts.path)
    #expect(url.query == parts.query)
    #expect(url.fragment == parts.fragment)
  }

  @Test(
    "what is no URL is an error with its place",
    arguments: [
      ("", LinkURLError.Code.empty, 0), ("not a url", .forbiddenByte, 3), ("/just/a/path", .missingScheme, 0),
      ("shop.example/x", .missingScheme, 0), ("https://", .missingHost, 8), ("https:///x", .missingHost, 8),
      ("https:x", .missingHost, 6), ("https://user@/x", .missingHost, 13),
      ("https://a b/", .forbiddenByte, 9),
      ("https://a/b c", .forbiddenByte, 11), ("https://a/b\u{7F}", .forbiddenByte, 11),
      ("https://a/\n", .forbiddenByte, 10),
      ("https://[::1/x", .invalidAddress, 8), ("https://[1:2:3]/", .invalidAddress, 8),
      ("https://[::1]x/", .invalidAddress, 13),
      ("https://a:99999/", .invalidPort, 10), ("https://a:x/", .invalidPort, 10),
      ("https://b\u{FC}cher.example/", .unicodeHost, 9),
      ("https://a\"b/", .invalidHost, 9), ("https://a%zz/", .invalidEscape, 9),
    ])
  func faults(text: String, code: LinkURLError.Code, offset: Int) {
    let error = #expect(throws: LinkURLError.self) { try LinkURL(text) }
    #expect(error?.code == code)
    #expect(error?.offset == offset)
    #expect(error?.message.hasSuffix(".") == true)
  }

  @Test("bytes that are not UTF-8 are an error, not a guess")
  func invalidUTF8() {
    let error = #expect(throws: LinkURLError.self) {
      try LinkURL(bytes: Array("https://a/".utf8) + [0xC3, 0x28])
    }
    #expect(error?.code == .invalidUTF8)
  }

  @Test("every special byte is seen at every place of the eight-byte steps", arguments: 0..<40)
  func alignment(place: Int) throws {
    let filler = String(repeating: "a", count: place)
    let url = try LinkURL("https://shop.example/\(filler)?\(filler)#\(filler)")
    #expect(url.path == "/\(filler)")
    #expect(url.query == filler)
    #expect(url.fragment == filler)
    for byte in ["\u{7F}", " ", "\u{1}"] {
      let error = #expect(throws: LinkURLError.self) {
        try LinkURL("https://shop.example/\(filler)\(byte)\(filler)")
      }
      #expect(error?.offset == 21 + place)
    }
    #expect(try LinkURL("https://shop.example/\(filler)%\(filler)").parts.hasEscapes)
    #expect(try LinkURL("https://shop.example/\(filler)\u{E9}").path == "/\(filler)%C3%A9")
  }

  @Test("random bytes never trap, and agree with a plain splitter")
  func random() {
    var state: UInt64 = 99
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "https:", "//", "a", "/", "?", "#", "%", "41", ":", "@", "[", "::1", "]", ".", "é", " ", "\u{0}", "x",
    ]
    for _ in 0..<20_000 {
      let text = "https://h" + (0..<next(12)).map { _ in pieces[next(pieces.count)] }.joined()
      guard let url = try? LinkURL(text) else { continue }
      let beforeFragment = url.text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      #expect(url.fragment == (beforeFragment.count > 1 ? String(beforeFragment[1]) : nil))
      let beforeQuery = beforeFragment[0].split(
        separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
      #expect(url.query == (beforeQuery.count > 1 ? String(beforeQuery[1]) : nil))
      #expect(beforeQuery[0].hasSuffix(url.path))
    }
  }

  @Test("decoding resolves escapes once and leaves the rest")
  func decoding() {
    for (text, decoded) in [
      ("a%20b", "a b"), ("%2541", "%41"), ("%", "%"), ("%4", "%4"), ("%zz+", "%zz+"), ("%C3%a9", "é"),
    ] {
      #expect(String(decoding: PercentEncoding.decoded(text.utf8), as: UTF8.self) == decoded)
    }
  }
}
