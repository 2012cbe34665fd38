import FindingReports
import Findings
import Foundation
import PositionedJSON
import Testing

@Suite("The SARIF report")
struct SARIFRendererTests {
  private func run(_ report: Report) throws -> [String: Any] {
    let log = try Sample.object(report, .sarif)
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ report: Report) throws -> [[String: Any]] {
    try #require(try run(report)["results"] as? [[String: Any]])
  }

  /// The value behind a path of names and indexes.
  private func value(_ root: Any?, _ path: String) -> Any? {
    path.split(separator: ".").reduce(root) { value, key in
      if let index = Int(key), let list = value as? [Any] { return index < list.count ? list[index] : nil }
      return (value as? [String: Any])?[String(key)]
    }
  }

  @Test("describes the rules")
  func rules() throws {
    let report = Sample.report(
      [Sample.finding("zz-unknown"), Sample.finding()], rules: [Sample.rule, Sample.rule],
      helpBase: "https://docs.example/rules")
    let run = try run(report)
    #expect(value(run, "tool.driver.name") as? String == "applinks")
    #expect(value(run, "tool.driver.version") as? String == "1.2.3")
    #expect((value(run, "tool.driver.rules") as? [Any])?.count == 2)
    #expect(value(run, "tool.driver.rules.0.id") as? String == "some-rule")
    #expect(value(run, "tool.driver.rules.0.shortDescription.text") as? String == "Something <wrong>")
    #expect(value(run, "tool.driver.rules.0.helpUri") as? String == "https://docs.example/rules/some-rule")
    #expect(value(run, "tool.driver.rules.0.defaultConfiguration.level") as? String == "warning")
    let markdown = try #require(value(run, "tool.driver.rules.0.help.markdown") as? String)
    #expect(markdown.contains("\n````\n{\"a\": ```}\n````\n"))
    #expect(value(run, "tool.driver.rules.1.id") as? String == "zz-unknown")
    #expect(value(run, "results.0.ruleIndex") as? Int == 0)
    #expect(value(run, "results.1.ruleIndex") as? Int == 1)
    #expect(value(run, "columnKind") as? String == "unicodeCodePoints")
    let withoutBase = try self.run(Sample.report([], rules: [Sample.rule]))
    #expect(value(withoutBase, "tool.driver.rules.0.helpUri") == nil)
  }

  @Test("places a result by lines, code points and bytes")
  func region() throws {
    let text = "{\n  \"日本\": 1}"
    let result = try #require(
      try results(Sample.report([Sample.finding(on: "1", of: text)], text: text)).first)
    let region = try #require(value(result, "locations.0.physicalLocation.region") as? [String: Int])
    #expect(
      region == [
        "startLine": 2, "startColumn": 9, "endLine": 2, "endColumn": 10, "byteOffset": 14, "byteLength": 1,
      ])
    #expect(value(result, "message.text") as? String == "It is wrong\nMend it")
    #expect(value(result, "level") as? String == "error")
  }

  @Test("has no region where there is no place, and no bytes outside the text")
  func noRegion() throws {
    let whole = try #require(try results(Sample.report([Sample.finding()])).first)
    #expect(value(whole, "locations.0.physicalLocation.region") == nil)
    let outside = try #require(try results(Sample.report([Sample.finding(atByte: 9)], text: "{}")).first)
    #expect(value(outside, "locations.0.physicalLocation.region.startLine") as? Int == 1)
    #expect(value(outside, "locations.0.physicalLocation.region.byteOffset") == nil)
    #expect(value(outside, "fixes") == nil)
  }

  @Test(
    "names files by URI",
    arguments: [
      ("a b/ü?#%.json", "a%20b/%C3%BC%3F%23%25.json", true), ("./x/a.json", "x/a.json", true),
      ("c:a.json", "c%3Aa.json", true), ("../a.json", "../a.json", false), ("<stdin>", "%3Cstdin%3E", false),
      ("/tmp/a b", "file:///tmp/a%20b", false), ("//tmp/a", "file:///tmp/a", false),
      ("https://shop.example/a b?c=%20%", "https://shop.example/a%20b?c=%20%25", false),
      ("git:HEAD:a.json", "git:HEAD:a.json", false),
    ])
  func uris(_ file: String, _ uri: String, _ isRelative: Bool) throws {
    let result = try #require(try results(Sample.report([Sample.finding(file: file)])).first)
    let location = value(result, "locations.0.physicalLocation.artifactLocation")
    #expect(value(location, "uri") as? String == uri)
    #expect((value(location, "uriBaseId") as? String == "%SRCROOT%") == isRelative)
  }

  @Test("gives fixes as text where lines are known, else as bytes")
  func fixes() throws {
    let text = "{\"日\": 1,\r\n\"b\": 2}"
    let edits: [TextEdit] = [
      TextEdit(range: 7..<12, with: "x\ny"), .remove(0..<1), TextEdit(range: 1..<2, replacement: [0xFF]),
    ]
    let finding = Sample.finding(fix: Fix("Do it", edits: edits, isSafe: false))
    let known = try #require(try results(Sample.report([finding], text: text)).first)
    let replacements = value(known, "fixes.0.artifactChanges.0.replacements")
    #expect(
      value(replacements, "0.deletedRegion") as? [String: Int] == [
        "startLine": 1, "startColumn": 6, "endLine": 2, "endColumn": 1,
      ])
    #expect(value(replacements, "0.insertedContent.text") as? String == "x\ny")
    #expect(value(replacements, "1.insertedContent") == nil)
    #expect(value(replacements, "2.insertedContent.binary") as? String == "/w==")
    #expect(value(known, "fixes.0.properties.safe") as? Bool == false)
    let unknown = try #require(try results(Sample.report([finding])).first)
    #expect(
      value(unknown, "fixes.0.artifactChanges.0.replacements.0.deletedRegion") as? [String: Int]
        == ["byteOffset": 7, "byteLength": 5])
  }

  @Test("does not let the words of a file become a link")
  func noLinks() throws {
    let finding = Sample.finding("r", .error, "[a](https://evil.example)", help: "")
    let text = value(try results(Sample.report([finding])).first, "message.text") as? String
    #expect(text == "\\[a\\](https://evil.example)")
  }

  @Test("has fingerprints that survive moved lines")
  func fingerprints() throws {
    let text = "{\"a\": 1,\n\"b\": 1}"
    let moved = "\n\n" + text
    func prints(_ text: String) throws -> [String] {
      let findings = [Sample.finding(on: "\"a\"", of: text), Sample.finding(on: "\"b\"", of: text)]
      return try results(Sample.report(findings, text: text)).compactMap {
        ($0["partialFingerprints"] as? [String: String])?["applinks/v1"]
      }
    }
    let before = try prints(text)
    #expect(Set(before).count == 2)
    #expect(try prints(moved) == before)
  }

  @Test("keeps the fingerprint of a new finding behind an equal known one")
  func fingerprintBesideBaseline() {
    let text = "{\"a\": 1,\n\"b\": 1}"
    let (old, new) = (Sample.finding(on: "\"a\"", of: text), Sample.finding(on: "\"b\"", of: text))
    let all = Sample.report([old, new])
    let comparison = Baseline.Comparison(new: [new], known: [old], fixed: [])
    #expect(Sample.report([new], baseline: comparison).fingerprints == [all.fingerprints[1]])
  }

  @Test("keeps every word", arguments: Sample.trickyWords)
  func tricky(_ words: String) throws {
    let result = try #require(try results(Sample.tricky(words)).first)
    #expect((result["ruleId"] as? String)?.unicodeScalars.elementsEqual(words.unicodeScalars) == true)
    #expect((value(result, "relatedLocations") as? [Any])?.count == 2)
    let uri = try #require(value(result, "locations.0.physicalLocation.artifactLocation.uri") as? String)
    #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"{}|\\^`[]".utf8.contains($0) })
  }
}
