import ApplinksCLI
import Foundation
import TestSupport
import Testing

@Suite("applinks coverage")
struct CoverageTests {
  static let site = """
    {"applinks":{"details":[
      {"appIDs":["AAAAA11111.shop"],"components":[
        {"/":"/buy/x","exclude":true},{"/":"/buy/*"},{"/":"/never"},{"/":"/account/*","#":"orders"}]},
      {"appIDs":["AAAAA11111.other"],"components":[{"/":"/track/*"}]}]}}
    """
  static let changed = """
    {"applinks":{"details":[{"appIDs":["AAAAA11111.shop"],"components":[{"/":"/b*"}]}]}}
    """
  static let requests = [
    "GET /buy/1?token=SECRET HTTP/1.1", "GET /buy/x HTTP/1.1", "GET /blog/a HTTP/1.1", "GET /blog/b HTTP/1.1",
    "GET /account/7 HTTP/1.1", "POST /buy/1 HTTP/1.1", "-",
  ]
  static let combined = requests.map {
    "203.0.113.9 - - [10/Oct/2026:13:55:36 +0000] \"\($0)\" 200 5 \"-\" \"Mozilla \\\"5\\\"\"\n"
  }.joined()

  private static func folder() throws -> ToolRun.Folder {
    let folder = ToolRun.Folder()
    for (name, text) in [("site.json", site), ("new.json", changed), ("access.log", combined)] {
      try folder.write(text, to: name)
    }
    try Data(Gzipped.member(Array(combined.utf8)))
      .write(to: URL(fileURLWithPath: folder.path).appendingPathComponent("access.log.gz"))
    return folder
  }

  private static func object(_ run: ToolRun) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  // MARK: - Reports

  @Test("the text names what happens to the traffic, rule by rule")
  func text() async throws {
    let run = try await ToolRun.with(
      ["coverage", "--in", "site.json", "--against", "new.json", "--host", "shop.example", "access.log"],
      Self.folder())
    #expect(
      run.output == """
               7  lines
               1   14.3 %  open an app
               1   14.3 %  kept out by a rule
               3   42.9 %  claimed by no rule
               1   14.3 %  passed over: with another method than GET
               1   14.3 %  passed over: without an HTTP request
        The log holds no fragments; 1 link could be decided by a rule that needs one.

        Apps
           opens excluded  app
               1       1  AAAAA11111.shop
               0       0  AAAAA11111.other

        Rules by links they decide about
               1  details[0].components[0]  {"/":"/buy/x","exclude":true}  (excludes)
               1  details[0].components[1]  {"/":"/buy/*"}

        Rules never hit
          details[0]  AAAAA11111.shop
            details[0].components[2]  {"/":"/never"}
          details[1]  AAAAA11111.other
            details[1].components[0]  {"/":"/track/*"}

        Rules that cannot be judged: they need a fragment, and the log holds none
          details[0]  AAAAA11111.shop
            details[0].components[3]  {"/":"/account/*","#":"orders"}  (1 link could)

        Unclaimed path prefixes
               2  /blog/
               1  /account/

        The other file changes 4 links
               2  opens  AAAAA11111.shop  no rule → details[0].components[0]
                    /blog/a
                    /blog/b
               1  opens  AAAAA11111.shop  details[0].components[0] → details[0].components[0]
                    /buy/x
               1  moves  AAAAA11111.shop  details[0].components[1] → details[0].components[0]
                    /buy/1

        """)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }

  @Test("the JSON has the same numbers")
  func json() async throws {
    let run = try await ToolRun.with(
      [
        "coverage", "--in", "site.json", "--against", "new.json", "--host", "shop.example", "--format",
        "json",
        "access.log",
      ], Self.folder())
    let object = try Self.object(run)
    #expect(object["version"] as? Int == 1)
    #expect(object["lines"] as? Int == 7)
    #expect(object["holdsFragments"] as? Bool == false)
    #expect(object["uncertain"] as? [String: Int] == ["fragment": 1, "behaviour": 0])
    let rules = try #require(object["rules"] as? [[String: Any]])
    #expect(rules.map { $0["hits"] as? Int } == [1, 1, 0, 0, 0])
    #expect(
      rules.map { $0["state"] as? String } == ["hit", "hit", "neverHit", "cannotBeJudged", "neverHit"])
    #expect(rules[3]["position"] as? String == "details[0].components[3]")
    #expect(rules[3]["possibleHits"] as? Int == 1)
    let prefixes = (object["unclaimedPrefixes"] as? [String: Any])?["prefixes"] as? [[String: Any]]
    #expect(prefixes?.first?["prefix"] as? String == "/blog/")
    let cases = (object["change"] as? [String: Any])?["cases"] as? [[String: Any]]
    #expect(cases?.map { $0["change"] as? String } == ["opens", "opens", "moves"])
    #expect(cases?[2]["old"] as? [String: Int] == ["detail": 0, "component": 1])
  }

  @Test("Markdown has tables and no markup of the log's")
  func markdown() async throws {
    let folder = try Self.folder()
    let run = try await ToolRun(
      "coverage", "--in", "site.json", "--format", "markdown", input: "https://a.b/<b>|x/\n", folder: folder)
    #expect(run.output.contains("| 1 | /&lt;b&gt;&#124;x/ |"))
    #expect(run.output.contains("### Rules never hit"))
  }

  // MARK: - Logs

  @Test("gzip, standard input, several logs, side by side: the same counts", arguments: ["1", "2", "3"])
  func sources(jobs: String) async throws {
    let folder = try Self.folder()
    let common = [
      "coverage", "--in", "site.json", "--host", "shop.example", "--format", "json", "--jobs", jobs,
    ]
    let plain = try await ToolRun.with(common + ["access.log"], folder)
    #expect(try await ToolRun.with(common + ["access.log.gz"], folder).output == plain.output)
    #expect(try await ToolRun(list: common, input: Self.combined, folder: folder).output == plain.output)
    #expect(
      try await ToolRun(list: common + ["-"], input: Self.combined, folder: folder).output == plain.output)
    let both = try await ToolRun.with(common + ["access.log", "access.log.gz"], folder)
    #expect(try Self.object(both)["lines"] as? Int == 14)
  }

  @Test("large logs are read in many blocks with the right line numbers", arguments: ["1", "2"])
  func blocks(jobs: String) async throws {
    let folder = try Self.folder()
    var text = String(repeating: "https://a.b/buy/\(String(repeating: "x", count: 100))\n", count: 20_000)
    text += "nonsense\n" + String(repeating: "https://a.b/blog/1?x=y\r\n", count: 5_000)
    let run = try await ToolRun(
      "coverage", "--in", "site.json", "--format", "json", "--jobs", jobs, input: text, folder: folder)
    let object = try Self.object(run)
    #expect(object["matched"] as? Int == 20_000)
    #expect(object["unclaimed"] as? Int == 5_000)
    #expect(run.errors == "Error: line 20001: The URL does not begin with a scheme such as https:.\n")
    #expect(run.status == 1)
  }

  @Test("NDJSON is read by its field, with hosts or with --host")
  func ndjson() async throws {
    let folder = try Self.folder()
    let text =
      "{\"request\":{\"uri\":\"/buy/1\"}}\n{\"request\":{\"uri\":\"https:\\/\\/a.b\\/buy\\/2\"}}\n{}\n"
    let common = ["coverage", "--in", "site.json", "--format", "json", "--field", "request.uri"]
    let named = try await ToolRun(list: common + ["--host", "a.b"], input: text, folder: folder)
    #expect(try Self.object(named)["matched"] as? Int == 2)
    #expect(named.errors == "Error: line 3: The line does not hold the field.\n")
    #expect(named.status == 1)
    let unnamed = try await ToolRun(list: common, input: text, folder: folder)
    #expect(try Self.object(unnamed)["matched"] as? Int == 1)
    #expect(unnamed.errors.contains("no host is named"))
  }

  @Test("a log that breaks off is counted as far as it goes, and the run ends with 1")
  func truncated() async throws {
    let folder = try Self.folder()
    let data = Gzipped.member(Array(String(repeating: Self.combined, count: 3).utf8))
    let whole = Gzipped.member(Array(Self.combined.utf8))
    for (name, bytes) in [("cut.gz", whole + data.prefix(20)), ("junk.gz", whole + [1, 2])] {
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path).appendingPathComponent(name))
      let run = try await ToolRun.with(
        ["coverage", "--in", "site.json", "--host", "a.b", "--format", "json", name], folder)
      #expect(try Self.object(run)["lines"] as? Int == 7)
      #expect(try Self.object(run)["incompleteLogs"] as? Int == 1)
      #expect(run.errors.contains("\"\(name)\" cannot be read to its end."))
      #expect(run.status == 1)
    }
  }

  @Test("no value of a query is in any output")
  func privacy() async throws {
    let folder = try Self.folder()
    for arguments in [[], ["--format", "json"], ["--format", "markdown"], ["--partial"]] {
      let run = try await ToolRun.with(
        ["coverage", "--in", "site.json", "--against", "new.json", "--host", "a.b"] + arguments + [
          "access.log"
        ],
        folder)
      #expect(!run.output.contains("SECRET") && !run.errors.contains("SECRET"))
    }
    let broken = try await ToolRun(
      "coverage", "--in", "site.json", "--log-format", "urls",
      input: "x?SECRET\nhttps://a.b/|?SECRET SECRET\n",
      folder: folder)
    #expect(broken.status == 2)
    #expect(!broken.errors.contains("SECRET"))
  }

  // MARK: - Parts

  @Test(
    "counts of parts merge to the report of the whole, byte for byte",
    arguments: [["--format", "text"], ["--format", "json"], ["--format", "markdown"]],
    [[], ["--against", "new.json"]])
  func merging(format: [String], against: [String]) async throws {
    let folder = try Self.folder()
    let common = ["coverage", "--in", "site.json"] + against
    let lines = Self.combined.split(separator: "\n").map(String.init) + ["words"]
    let whole = try await ToolRun(
      list: common + ["--host", "a.b"] + format, input: lines.joined(separator: "\n"), folder: folder)
    #expect(whole.status == 1)
    for (number, part) in [lines[..<2], lines[2..<2], lines[2..<5], lines[5...]].enumerated() {
      let run = try await ToolRun(
        list: common + ["--host", "a.b", "--log-format", "combined", "--partial"],
        input: part.joined(separator: "\n"), folder: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.split(separator: "\n").count == 1)
      try folder.write(run.output, to: "part\(number)")
    }
    for names in [["part0", "part1", "part2", "part3"], ["part3", "part2", "part0", "part1"]] {
      let merged = try await ToolRun.with(common + ["--merge"] + format + names, folder)
      #expect(merged.output == whole.output)
      #expect(merged.status == 1)
    }
    let half = try await ToolRun.with(common + ["--merge", "--partial", "part0", "part2"], folder)
    let rest = try folder.read("part1") + "\n" + folder.read("part3")
    let merged = try await ToolRun(
      list: common + ["--merge"] + format, input: half.output + rest, folder: folder)
    #expect(merged.output == whole.output)
  }

  @Test("counts of other rules or options are refused, their layout does not matter")
  func fingerprint() async throws {
    let folder = try Self.folder()
    try folder.write(Self.site.replacingOccurrences(of: "{\"/\":", with: "{ \"/\" : "), to: "layout.json")
    try folder.write(Self.site.replacingOccurrences(of: "/never", with: "/ever"), to: "other.json")
    let part = try await ToolRun.with(
      ["coverage", "--in", "site.json", "--host", "a.b", "--partial", "access.log"], folder)
    try folder.write(part.output, to: "part")
    #expect(
      try await ToolRun.with(["coverage", "--in", "layout.json", "--merge", "part"], folder).status == 0)
    for arguments in [
      ["--in", "other.json"], ["--in", "site.json", "--against", "site.json"],
      ["--in", "site.json", "--app", "AAAAA11111.shop"], ["--in", "site.json", "--os", "ios12"],
      ["--in", "site.json", "--domain", "a.b"], ["--in", "site.json", "--depth", "2"],
    ] {
      let run = try await ToolRun.with(["coverage", "--merge"] + arguments + ["part"], folder)
      #expect(run.status == 2)
      #expect(run.errors.contains("was counted with other rules"))
    }
  }

  @Test("forged counts are refused or harmless")
  func forged() async throws {
    let folder = try Self.folder()
    let common = ["coverage", "--in", "site.json", "--against", "new.json"]
    let part = try await ToolRun.with(common + ["--host", "a.b", "--partial", "access.log"], folder).output
    for (old, new) in [
      ("\"lines\":7", "\"lines\":-7"), ("\"lines\":7", "\"lines\":1e3"), ("\"lines\":7", "\"lines\":\"7\""),
      ("\"lines\":7,", ""), ("[[0,1],[1,1]]", "[[0,1],[99,1]]"), ("[[0,1],[1,1]]", "[[0]]"),
      ("[[0,1],[1,1]]", "7"), ("\"total\":3", "\"total\":2"), ("\"error\":0", "\"error\":9"),
      ("\"app\":0", "\"app\":7"), ("\"kind\":\"opens\"", "\"kind\":\"x\""), ("\"new\":0", "\"new\":5"),
      ("\"version\":1", "\"version\":2"), ("\"kind\":\"applinks-coverage\"", "\"kind\":\"x\""),
      ("}]}}", "}]}"),
      ("[\"/blog/\",2]", "[7,2]"),
    ] {
      #expect(part.contains(old), "\(old)")
      try folder.write(part.replacingOccurrences(of: old, with: new), to: "forged")
      let run = try await ToolRun.with(common + ["--merge", "forged"], folder)
      #expect(run.status == 2, "\(new) \(run.output)")
      #expect(run.output.isEmpty)
    }
    let huge = part.replacingOccurrences(of: "\"lines\":7", with: "\"lines\":\(Int.max)")
      .replacingOccurrences(of: "[[0,1],[1,1]]", with: "[[0,\(Int.max)],[1,1]]")
    try folder.write(huge + huge, to: "huge")
    #expect(try await ToolRun.with(common + ["--merge", "huge"], folder).status == 0)
  }

  // MARK: - Misuse

  @Test(
    "what cannot be counted is one clear sentence and status 2",
    arguments: [
      (["access.log"], "Combined Log Format holds no host: name the host of the log with --host."),
      (["--log-format", "common", "access.log"], "Common Log Format holds no host"),
      (["--log-format", "ndjson", "access.log"], "with --field"), (["ndjson"], "with --field"),
      (["--field", "uri", "ndjson"], "The log holds paths and no host: name the host with --host."),
      (["--field", "uri", "--partial", "ndjson"], "The log holds paths and no host"),
      (["--field", "", "ndjson"], "--field is empty"), (["paths"], "The log holds paths and no host"),
      (["words"], "name the format with --log-format"),
      (["--log-format", "urls", "words"], "No line could be read"),
      (["empty"], "There was no line to count."),
      (["missing.log"], "there is no such file"), (["."], "is a folder"),
      (["--host", "https://a.b", "access.log"], "without scheme or path"),
      (["--host", "a.b/c", "access.log"], "without scheme or path"),
      (["--host", "a.b", "--jobs", "0", "access.log"], "--jobs is a number"),
      (["--host", "a.b", "--top", "-1", "access.log"], "--top"),
      (["--depth", "5", "access.log"], "--depth is a number from 1 to 4"),
      (["--against", "-", "-"], "Standard input can be only one"), (["--merge", "empty"], "holds no counts"),
      (["--merge", "words"], "that --partial did not write"),
      (["--merge", "missing"], "there is no such file"),
      (["--against", "missing.json", "access.log"], "there is no such file"),
    ])
  func misuse(arguments: [String], words: String) async throws {
    let folder = try Self.folder()
    for (name, text) in [
      ("empty", ""), ("words", "some words\n"), ("ndjson", "{\"uri\":\"/a\"}\n"), ("paths", "/a\n/b\n"),
    ] { try folder.write(text, to: name) }
    let run = try await ToolRun.with(["coverage", "--in", "site.json"] + arguments, folder)
    #expect(run.status == 2, "\(run.output)\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
    let json = try await ToolRun.with(
      ["coverage", "--in", "site.json", "--format", "json"] + arguments, folder)
    #expect(json.output.hasPrefix("{\"error\":"))
  }

  @Test("one app, one host and one depth can be asked about")
  func questions() async throws {
    let folder = try Self.folder()
    let text = "https://a.b/track/1\nhttps://c.d/track/1\nhttps://a.b/x/y/z\n"
    let run = try await ToolRun(
      "coverage", "--in", "site.json", "--app", "AAAAA11111.shop", "--domain", "a.b", "--depth", "2",
      "--format", "json", input: text, folder: folder)
    let object = try Self.object(run)
    #expect((object["passedOver"] as? [String: Int])?["otherHost"] == 1)
    #expect(object["unclaimed"] as? Int == 2)
    #expect((object["rules"] as? [[String: Any]])?.count == 4)
    #expect(run.output.contains("\"prefix\":\"/x/y/\"") && run.output.contains("\"prefix\":\"/track/1\""))
  }
}
