import AssociationFiles
import Foundation
import LinkMatching
import Testing

@Suite("Links that were held back")
struct HeldBackTests {
  static let shop = """
    {"applinks":{"details":[{"appIDs":["ABCDE12345.com.example.shop"],"components":[
      {"#":"no_universal_links","exclude":true},
      {"/":"/shop/internal/*","exclude":true},
      {"/":"/shop/*/print","exclude":true},
      {"/":"/shop/*"},
      {"/":"/*/offers/*"},
      {"/":"/??-??/news"},
      {"/":"/id/????"},
      {"/":"/search","?":{"q":"?*"}},
      {"/":"/p/shoes-*"},
      {"/":"/about"}]}]}}
    """
  static let site = """
    {"applinks":{"details":[{"appIDs":["ABCDE12345.com.example.site"],"components":[
      {"/":"/login","exclude":true},{"/":"/api/*","exclude":true},{"/":"/*.pdf","exclude":true},{"/":"*"}]}]}}
    """
  static let locales = """
    {"applinks":{"details":[{"appIDs":["ABCDE12345.com.example.a"],"components":[{"/":"/$(lang)/shop/*"}]},
      {"appIDs":["ABCDE12345.com.example.b"],"paths":["NOT /blog/old/*","/blog/*","/orders/*/track"]}]}}
    """

  @Test("a made file has at most twice the rules and is right about 95 %", arguments: [shop, site, locales])
  func documents(json: String) throws {
    let matcher = LinkMatcher(AssociationFile(parsing: json))
    for seed in UInt64(1)...3 {
      var natural = NaturalLinks(seed: seed)
      let links = natural.links(for: matcher.entries, perRule: 50)
      let result = try #require(try HeldBack(matcher, links: links, seed: seed))
      #expect(result.isGood, "\(result)")
    }
  }

  static let shared = ProcessInfo.processInfo.environment["APPLINKS_SHARED"]

  @Test("files made for published ones are as good", .enabled(if: shared != nil))
  func published() throws {
    let folder = URL(fileURLWithPath: Self.shared ?? "/").appendingPathComponent("corpus/aasa")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var judged = 0
    for name in names where name.hasSuffix(".json") {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      let matcher = LinkMatcher(AssociationFile(parsing: bytes))
      var natural = NaturalLinks(seed: 7)
      let links = natural.links(for: matcher.entries, perRule: 60)
      guard links.count < 1500, let result = try HeldBack(matcher, links: links, seed: 2026) else { continue }
      judged += 1
      #expect(result.isGood, "\(name): \(result)")
    }
    #expect(judged > 30)
  }
}
