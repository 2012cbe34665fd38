import LinkMatching
import MatchingModule
import Testing

@Suite struct MatchingModuleTests {
  private let file = LoadedFile(
    Array(
      """
      { "applinks": { "details": [
        { "appIDs": ["ABCDE12345.com.example.app"], "components": [
          { "/": "/a/b", "exclude": true },
          { "/": "/a/*" }
      ] } ] } }
      """.utf8))

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `decisions come in the shape of the tool`() {
    let answer = text(file.decisions(Array("https://x.example/a/b\nhttps://x.example/a/c\nno url".utf8)))
    let lines = answer.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains(#""decision":"exclude","detail":0,"component":0"#))
    #expect(lines[1].contains(#""decision":"match","detail":0,"component":1"#))
    #expect(lines[2].contains(#""error":"#))
  }

  @Test func `a domain is judged where one is given`() {
    let link = Array("https://other.example/a/c".utf8)
    #expect(text(file.decisions(link, domain: "x.example")).contains("no_match"))
    #expect(text(file.decisions(link)).contains(#""match""#))
  }

  @Test func `an overview has every rule with its bytes`() {
    let overview = text(file.overview())
    #expect(overview.contains(#""place":"details[0].components[1]""#))
    #expect(overview.contains(#""apps":["ABCDE12345.com.example.app"]"#))
    #expect(!overview.contains("rejection"))
  }

  @Test func `a file that is no JSON says where`() {
    let broken = LoadedFile(Array("{ \"applinks\": \n  oops".utf8))
    let overview = text(broken.overview())
    #expect(overview.contains(#""rejection""#))
    #expect(overview.contains(#""line":2"#))
  }

  @Test func `an explanation names the rules that were tried`() {
    let answer = text(file.explanation("https://x.example/a/c"))
    #expect(answer.contains(#""place":"details[0].components[0]""#))
    #expect(answer.contains(#""matched":true"#))
    #expect(text(file.explanation("no url")).contains(#""error""#))
  }

  @Test func `examples reach each rule, and of a rule that none reaches nothing is claimed`() {
    let answer = text(file.examples(host: "x.example"))
    #expect(answer.contains("https://x.example/a/b"))
    let shadowed = LoadedFile(
      Array(
        #"{"applinks":{"details":[{"appIDs":["A.b"],"components":[{"/":"*"},{"/":"/a"}]}]}}"#.utf8))
    #expect(text(shadowed.examples(host: "x.example")).contains(#""reachable":null"#))
  }

  @Test func `a file is the same as itself, and differs from another`() {
    #expect(text(file.difference(from: file, host: "x.example")).contains(#""equivalent":true"#))
    let other = LoadedFile(
      Array(
        #"{"applinks":{"details":[{"appIDs":["ABCDE12345.com.example.app"],"components":[{"/":"/a/*"}]}]}}"#
          .utf8))
    let answer = text(other.difference(from: file, host: "x.example"))
    #expect(answer.contains(#""equivalent":false"#))
    #expect(answer.contains("https://x.example/a/b"))
  }

  @Test func `texts from files are quoted`() {
    let hostile = LoadedFile(
      Array(#"{"applinks":{"details":[{"appIDs":["A.\"}<script>"],"components":[{}]}]}}"#.utf8))
    #expect(text(hostile.overview()).contains(#"A.\"}<script>"#))
  }
}
