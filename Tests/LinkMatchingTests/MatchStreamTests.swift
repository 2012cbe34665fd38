import AssociationFiles
import LinkMatching
import LinkSyntax
import Testing

@Suite("The stream of decisions")
struct MatchStreamTests {
  static let json = """
    {"applinks":{"details":[{"appIDs":["A.shop","A.beta"],"components":[{"/":"/no/*","exclude":true},{"/":"/buy/*"}]},
      {"appID":"A.old","paths":["/buy/*"]}]}}
    """

  static func run(_ input: [UInt8], _ format: MatchStream.Format, chunk: Int = .max, domain: String? = nil)
    -> (
      text: String, statistics: MatchStream.Statistics
    )
  {
    let matcher = LinkMatcher(AssociationFile(parsing: json))
    var stream = MatchStream(matcher, format: format, scope: domain.flatMap { HostScope(domain: $0) })
    var output: [UInt8] = []
    var start = 0
    while start < input.count {
      let end = min(start + min(chunk, input.count), input.count)
      input[start..<end].withUnsafeBufferPointer { stream.consume($0, into: &output) }
      start = end
    }
    stream.finish(into: &output)
    return (String(decoding: output, as: UTF8.self), stream.statistics)
  }

  static let input = """
    https://x.example/buy/1\r
    https://x.example/no/1

    https://x.example/else
    not-a-url
    https://x.example/buy/é"q
    """

  @Test("text lines say decision, link, apps and rules")
  func text() {
    let result = Self.run(Array(Self.input.utf8), .text)
    #expect(
      result.text == """
        match     https://x.example/buy/1  A.shop details[0].components[1], A.beta details[0].components[1], A.old details[1].paths[0]
        exclude   https://x.example/no/1  A.shop details[0].components[0], A.beta details[0].components[0]
        no_match  https://x.example/else
        error     not-a-url  The URL does not begin with a scheme such as https:.
        match     https://x.example/buy/é"q  A.shop details[0].components[1], A.beta details[0].components[1], A.old details[1].paths[0]

        """)
    #expect(result.statistics.lines == 5)
    #expect(result.statistics.unreadable == 1)
    #expect(result.statistics.matched == 2)
    #expect(result.statistics.excluded == 1)
    #expect(result.statistics.unmatched == 1)
  }

  @Test("JSON lines hold every app in file order")
  func json() {
    let lines = Self.run(Array(Self.input.utf8), .json).text.split(separator: "\n")
    #expect(
      lines[1]
        == #"{"url":"https://x.example/no/1","decisions":[{"app":"A.shop","decision":"exclude","detail":0,"component":0},{"app":"A.beta","decision":"exclude","detail":0,"component":0},{"app":"A.old","decision":"no_match"}]}"#
    )
    #expect(
      lines[3] == #"{"url":"not-a-url","error":"The URL does not begin with a scheme such as https:."}"#)
    #expect(
      lines[4].hasPrefix(
        #"{"url":"https://x.example/buy/é\"q","decisions":[{"app":"A.shop","decision":"match""#))
  }

  @Test("where the input is cut does not matter", arguments: [1, 2, 3, 7, 24, 1000])
  func chunks(size: Int) {
    for format in [MatchStream.Format.text, .json] {
      #expect(
        Self.run(Array(Self.input.utf8), format, chunk: size).text
          == Self.run(Array(Self.input.utf8), format).text)
    }
  }

  @Test("links of other hosts match nothing")
  func scope() {
    let input = Array("https://x.example/buy/1\nhttps://y.example/buy/1\n".utf8)
    let statistics = Self.run(input, .text, domain: "y.example").statistics
    #expect(statistics.matched == 1)
    #expect(statistics.unmatched == 1)
  }

  @Test("a line of ten megabytes and bytes that are no text are errors like others")
  func hostile() {
    var input = [UInt8](repeating: UInt8(ascii: "a"), count: 10 << 20)
    input += [0x0A, 0xFF, 0x1B, 0x5B, 0x0A] + Array("https://x.example/buy/1\n".utf8)
    let result = Self.run(input, .text, chunk: 1 << 16)
    #expect(result.statistics.lines == 3)
    #expect(result.statistics.unreadable == 2)
    #expect(!result.text.utf8.contains(0x1B))
    #expect(Self.run(input, .json, chunk: 1 << 16).statistics.unreadable == 2)
  }

  @Test("uncertain decisions say why")
  func uncertain() {
    let matcher = LinkMatcher(
      AssociationFile(
        parsing: #"{"applinks":{"details":[{"appIDs":["A.b"],"components":[{"/":"/$(x)/y"}]}]}}"#))
    for (format, expected) in [
      (MatchStream.Format.text, "no_match  https://x.example/a/y  A.b (uncertain: undefined-variable)\n"),
      (
        .json,
        #"{"url":"https://x.example/a/y","decisions":[{"app":"A.b","decision":"no_match","uncertain":["undefined-variable"]}]}"#
          + "\n"
      ),
    ] {
      var stream = MatchStream(matcher, format: format)
      var output: [UInt8] = []
      Array("https://x.example/a/y\n".utf8).withUnsafeBufferPointer { stream.consume($0, into: &output) }
      #expect(String(decoding: output, as: UTF8.self) == expected)
    }
  }
}
