import PackageReading
import PositionedJSON
import TestSupport
import Testing

@Suite("XML with places")
struct XMLEventReaderTests {
  private func read(_ text: String, _ limits: XMLReadingLimits = XMLReadingLimits()) throws
    -> [XMLElementRecord]
  {
    try XMLEventReader.elements(of: Array(text.utf8), limits: limits)
  }

  @Test("elements, attributes, namespaces, text and places")
  func model() throws {
    let text = """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- <no/> -->
      <m xmlns:a="urn:a" xmlns="urn:m" b='1 &lt; 2'>
        <c a:y="é" a:z = ">"
           d="/"/>text<![CDATA[<z>]]> &amp;
        <e xmlns:a="urn:b" a:y="1"><?pi <x> ?></e>
      </m>
      """
    let elements = try read(text)
    #expect(elements.map(\.name) == ["m", "c", "e"] && elements.map(\.depth) == [0, 1, 1])
    #expect(elements.map(\.namespace) == ["urn:m", "urn:m", "urn:m"])
    #expect(elements.map(\.hasChildren) == [true, false, false])
    #expect(elements[0].attributes.map(\.value) == ["1 < 2"])
    #expect(elements[1].attributes.map(\.name) == ["y", "z", "d"])
    #expect(elements[1].attributes.map(\.namespace) == ["urn:a", "urn:a", ""])
    #expect(elements[1].attributes.map(\.value) == ["é", ">", "/"])
    #expect(elements[2].attributes.map(\.namespace) == ["urn:b"])
    #expect(elements[0].text.contains("text<z> &"))
    let places = elements.map { [$0.position.line, $0.position.column] }
    #expect(places == [[3, 1], [4, 3], [6, 3]])
    #expect(
      elements[1].attributes.map { [$0.position.line, $0.position.column] } == [[4, 6], [4, 14], [5, 6]])
  }

  static let refused: [(text: String, code: XMLReadingError.Code)] = [
    ("", .empty), (" \n", .empty), ("\u{3}\u{0}\u{8}\u{0}xxxx", .compiled), ("<a", .malformed),
    ("<a>", .malformed),
    ("<a></b>", .malformed), ("<a><b></a>", .malformed), ("<a/><b/>", .malformed), ("x", .malformed),
    ("<a b='1' b='2'/>", .malformed), ("<a b=1/>", .malformed), ("<a>&x;</a>", .malformed),
    ("<a>&#0;</a>", .malformed),
    ("<a:b/>", .undeclaredPrefix), ("<a x:y='1'/>", .undeclaredPrefix), ("<a>\u{0}</a>", .invalidUTF8),
    ("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", .internalSubset),
    ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", .internalSubset),
  ]

  @Test("what is refused has its code, its sentence and its place", arguments: refused.indices)
  func refusal(index: Int) {
    let (text, code) = Self.refused[index]
    let error = #expect(throws: XMLReadingError.self) { try self.read(text) }
    #expect(error?.code == code, "\(text) \(error?.message ?? "")")
    #expect(error?.message.hasSuffix(".") ?? false)
  }

  @Test("every bound holds")
  func bounds() {
    let deep = String(repeating: "<a>", count: 30_000)
    let many = "<a>" + String(repeating: "<b/>", count: 50) + "</a>"
    let wide = "<a " + (0..<50).map { "x\($0)='1'" }.joined(separator: " ") + "/>"
    let limits = XMLReadingLimits(
      maximumSize: 100_000, maximumDepth: 10, maximumElements: 20, maximumAttributes: 20)
    for (text, code) in [
      (deep, XMLReadingError.Code.tooDeep), (many, .tooManyElements), (wide, .tooManyAttributes),
      (String(repeating: " ", count: 100_001), .tooLarge),
    ] {
      let error = #expect(throws: XMLReadingError.self) { try self.read(text, limits) }
      #expect(error?.code == code)
    }
    let bytes = Array("<a>".utf8) + [0xFF] + Array("</a>".utf8)
    let error = #expect(throws: XMLReadingError.self) { try XMLEventReader.elements(of: bytes) }
    #expect(error?.code == .invalidUTF8 && error?.position?.column == 4)
  }

  @Test("random trees come back with their places")
  func agreement() throws {
    var random = SeededRandom(51)
    for _ in 0..<500 {
      var text = ""
      var expected: [(name: String, depth: Int, offset: Int)] = []
      Self.write(&text, &expected, 0, &random)
      let elements = try read(text)
      #expect(elements.map(\.name) == expected.map(\.name))
      #expect(elements.map(\.depth) == expected.map(\.depth))
      #expect(elements.map(\.position.offset) == expected.map(\.offset), "\(text)")
    }
  }

  private static func write(
    _ text: inout String, _ expected: inout [(name: String, depth: Int, offset: Int)], _ depth: Int,
    _ random: inout SeededRandom
  ) {
    let name = ["a", "bc", "d-e", "f.g"][Int.random(in: 0..<4, using: &random)]
    expected.append((name, depth, text.utf8.count))
    text += "<\(name)" + ["", " x='>'", " x=\"/>a\" y='/'", "\n"][Int.random(in: 0..<4, using: &random)]
    let children = depth > 3 ? 0 : Int.random(in: 0...3, using: &random)
    guard children > 0 else {
      text += "/>"
      return
    }
    text += ">"
    for _ in 0..<children {
      text +=
        ["", "é", "<!-- <x> -->", "<![CDATA[<y>]]>", "<?p <z> ?>", "<?p?>", "&lt;"][
          Int.random(in: 0..<7, using: &random)]
      write(&text, &expected, depth + 1, &random)
    }
    text += "</\(name)>"
  }

  @Test("any bytes are read or refused")
  func hostile() {
    var random = SeededRandom(52)
    let pieces = [
      "<", ">", "/", "a", "=", "'", "\"", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!", "[", "&", ";",
      " ", "é", "xmlns:a", ":",
    ]
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...15, using: &random)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      do { _ = try read(text) } catch { #expect(error is XMLReadingError) }
    }
  }
}
