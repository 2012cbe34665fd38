import AssociationFiles
import AssociationLint
import LinkMatching
import LinkSyntax
import TestSupport
import Testing

@Suite("Migration of paths to components")
struct MigrationToComponentsTests {
  @Test("defaults do not change what the rules say")
  func defaults() throws {
    let text = """
      {"applinks":{"defaults":{"caseSensitive":false,"exclude":true},\
      "details":[{"appID":"ABCDE12345.com.a","paths":["/a"]}]}}
      """
    let migration = try #require(Migration(AssociationFile(parsing: text), to: .components))
    #expect(
      String(decoding: migration.text, as: UTF8.self).contains(
        #""components":[{ "/": "/a", "exclude": false, "caseSensitive": true }]"#))
    #expect(migration.notes.map(\.isRefusal) == [false])
  }

  @Test("defaults that say nothing of their own are not answered")
  func harmlessDefaults() throws {
    let text = """
      {"applinks":{"defaults":{"caseSensitive":true,"exclude":false,"/":"/x","comment":"c"},\
      "details":[{"appID":"ABCDE12345.com.a","paths":["/a"]}]}}
      """
    let migration = try #require(Migration(AssociationFile(parsing: text), to: .components))
    #expect(String(decoding: migration.text, as: UTF8.self).contains(#""components":[{ "/": "/a" }]"#))
    #expect(migration.notes.isEmpty)
  }

  @Test("under random defaults on both levels no link is decided otherwise")
  func randomDefaults() throws {
    var random = SeededRandom(11)
    let keys = [
      #""caseSensitive":false"#, #""percentEncoded":false"#, #""exclude":true"#, #""?":"x=1""#,
      #""?":{"x":"1"}"#,
      ##""#":"top""##, #""/":"/z""#, #""exclude":false"#, #""caseSensitive":true"#, #""?":{"x":1}"#,
      #""exclude":1"#,
    ]
    let paths = [#""/a""#, #""NOT /a/b""#, #""/a/*""#, #""/%C3%A9""#, #""/B?""#, #""*""#, #""NOT *""#]
    let links = try [
      "/a", "/A", "/a/b", "/a/c?x=1", "/%C3%A9", "/%c3%a9", "/Bx#top", "/bx", "/z?x=1#top", "/a?y=2", "/", "",
    ].map { try LinkURL("https://shop.example" + $0) }
    for _ in 0..<400 {
      func list(_ words: [String], _ range: ClosedRange<Int>) -> String {
        (0..<Int.random(in: range, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
          .joined(separator: ",")
      }
      let text = """
        {"applinks":{"defaults":{\(list(keys, 0...3))},"details":[{"defaults":{\(list(keys, 0...3))},\
        "appID":"ABCDE12345.com.a","paths":[\(list(paths, 1...4))]}]}}
        """
      let old = AssociationFile(parsing: text)
      let migration = try #require(Migration(old, to: .components))
      let new = AssociationFile(parsing: migration.text)
      #expect(new.applinks?.details.first?.pathsValue == nil)
      let before = LinkMatcher(old)
      let after = LinkMatcher(new)
      for link in links {
        #expect(
          before.decisions(for: link).map(\.decision) == after.decisions(for: link).map(\.decision),
          "\(text) \(link)")
      }
    }
  }
}
