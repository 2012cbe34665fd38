import LinkSyntax
import TestSupport
import Testing

@Suite("Link templates")
struct LinkTemplateTests {
  @Test("a template is taken apart")
  func parts() throws {
    let template = try LinkTemplate("/stations/line-:line(1...9)/:slug.html?q=:query&beta&v=2#:section")
    #expect(
      template.segments == [
        .literal(Array("stations".utf8)),
        .parameter(prefix: Array("line-".utf8), index: 0, suffix: []),
        .parameter(prefix: [], index: 1, suffix: Array(".html".utf8)),
      ])
    #expect(template.query.map { String(decoding: $0.name, as: UTF8.self) } == ["q", "beta", "v"])
    #expect(template.query.map(\.value.parameter) == [2, nil, nil])
    #expect(template.query[2].value == .literal([0x32]))
    #expect(template.fragment == .parameter(prefix: [], index: 3, suffix: []))
    #expect(template.parameters.map(\.name) == ["line", "slug", "query", "section"])
    #expect(template.parameters[0].range == 15..<20)
    #expect(template.parameters[0].constraint == IntegerBounds(1, 9).map { .integers($0) })
    #expect(template.isPrintable)
  }

  @Test("the root, stars and rests")
  func special() throws {
    #expect(try LinkTemplate("/").segments.isEmpty)
    #expect(try LinkTemplate("/a/:rest**").segments.last == .rest(0))
    #expect(try LinkTemplate("/a/*/**").segments == [.literal([0x61]), .anySegment, .rest(nil)])
    #expect(try !LinkTemplate("/a/*").isPrintable)
    #expect(
      try LinkTemplate("/caf%C3%A9/%3Aid").segments == [
        .literal(Array("café".utf8)), .literal(Array(":id".utf8)),
      ])
    #expect(try LinkTemplate("/:day(yyyy-MM-dd'T'HH:mm)").parameters[0].constraint != nil)
  }

  typealias Code = LinkTemplateError.Code

  @Test(
    "a fault names its bytes and what to write instead",
    arguments: [
      ("", Code.missingSlash, 0..<0, "/"),
      ("stations", .missingSlash, 0..<0, "/"),
      ("/a/", .emptySegment, 2..<3, ""),
      ("/a//b", .emptySegment, 2..<3, ""),
      ("/a/../b", .dotSegment, 3..<5, nil),
      ("/%2e", .dotSegment, 1..<4, nil),
      ("/café", .needsEncoding, 4..<6, "%C3%A9"),
      ("/a b", .needsEncoding, 2..<3, "%20"),
      ("/a/{id}", .needsEncoding, 3..<4, "%7B"),
      ("/100%", .invalidEscape, 4..<5, "%25"),
      ("/%2525", .forbiddenEscape, 1..<6, nil),
      ("/%2541", .forbiddenEscape, 1..<6, nil),
      ("/%00", .forbiddenEscape, 1..<4, nil),
      ("/%ff", .forbiddenEscape, 1..<4, nil),
      ("/a/:", .missingName, 3..<4, nil),
      ("/:1", .missingName, 1..<3, nil),
      ("/:a-:b", .secondParameter, 4..<6, nil),
      ("/:a/:a", .repeatedParameter, 4..<6, nil),
      ("/:a?x=:a", .repeatedParameter, 6..<8, nil),
      ("/a*", .strayStar, 2..<3, nil),
      ("/x-:a**", .strayStar, 5..<7, nil),
      ("/a?x=*", .strayStar, 5..<6, nil),
      ("/:r**/a", .restNotLast, 1..<5, nil),
      ("/**/a", .restNotLast, 1..<3, nil),
      ("/a?", .missingItemName, 3..<3, nil),
      ("/a?=1", .missingItemName, 3..<5, nil),
      ("/a?:page", .parameterAsItemName, 3..<8, "page=:page"),
      ("/a?x&x=1", .repeatedItem, 5..<6, nil),
      ("/:a(1...5", .openConstraint, 3..<9, nil),
      ("/:a(x)", .invalidConstraint, 3..<6, nil),
      ("/:a(5...1)", .invalidConstraint, 3..<10, nil),
      ("/:a(MM-dd)", .invalidConstraint, 3..<10, nil),
      ("/a#", .emptyFragment, 2..<3, ""),
    ] as [(String, Code, Range<Int>, String?)])
  func faults(_ text: String, _ code: Code, _ range: Range<Int>, _ replacement: String?) throws {
    // "%2525" is one decoded escape, which is none again: "%25" is a percent sign and two digits.
    let error = #expect(throws: LinkTemplateError.self) { try LinkTemplate(text) }
    #expect(error?.code == code, "\(text): \(error?.message ?? "")")
    #expect(error?.range == range, "\(text)")
    #expect(error?.replacement == replacement, "\(text)")
  }

  @Test("a replacement leads to a template")
  func replacements() throws {
    for text in ["stations", "/a/", "/a//b", "/café", "/a b", "/100%", "/a?:page", "/a#"] {
      let error = try #require(#expect(throws: LinkTemplateError.self) { try LinkTemplate(text) })
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(error.range, with: Array((error.replacement ?? "").utf8))
      #expect(throws: Never.self) { try LinkTemplate(String(decoding: bytes, as: UTF8.self)) }
    }
  }

  @Test("no bytes trap the reader, and its ranges lie in the text")
  func random() {
    var random = SeededRandom(8)
    let pieces = Array("/:a*?=&#().%2e1yM-é \u{0}".utf8)
    for _ in 0..<50_000 {
      let count = Int.random(in: 0...14, using: &random)
      let bytes = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      let text = "/" + String(decoding: bytes, as: UTF8.self)
      do {
        let template = try LinkTemplate(text)
        #expect(template.parameters.allSatisfy { $0.range.upperBound <= text.utf8.count })
      } catch {
        #expect(error.range.upperBound <= text.utf8.count)
        #expect(!error.message.isEmpty)
      }
    }
  }
}
