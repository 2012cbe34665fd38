import ApplinksCLI
import Foundation
import Testing

@Suite("The verbs, run as users run them")
struct VerbTests {
  static let site = """
    {"applinks":{"details":[{"appIDs":["8A3KX2M9QT.com.example.shop"],
      "components":[{"/":"/buy/x","exclude":true},{"/":"/buy/*"}]}]}}
    """
  static let files = ["site/.well-known/apple-app-site-association": site]

  // MARK: - match

  @Test("match prints the decisions of the design, and a miss is no failure")
  func match() async throws {
    let run = try await ToolRun(
      "match", "--in", "site", "--format", "json", "https://shop.example/buy/42", "https://shop.example/no",
      files: Self.files)
    #expect(
      run.output == """
        {"url":"https://shop.example/buy/42","decisions":[{"app":"8A3KX2M9QT.com.example.shop","decision":"match","detail":0,"component":1}]}
        {"url":"https://shop.example/no","decisions":[{"app":"8A3KX2M9QT.com.example.shop","decision":"no_match"}]}

        """)
    #expect(run.status == 0)
  }

  @Test("match reads standard input, reports what is no URL, and goes on", arguments: ["1", "2"])
  func stream(jobs: String) async throws {
    let input = "https://shop.example/buy/1\r\nnonsense\n\nhttps://shop.example/buy/x"
    let run = try await ToolRun("match", "--in", "site", "--jobs", jobs, input: input, files: Self.files)
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").map { $0.prefix(8) } == ["match   ", "error   ", "exclude "])
    #expect(run.errors.contains("line 2"))
  }

  @Test(
    "match judges host, app, service and version",
    arguments: [
      (["--domain", "shop.example"], "match"), (["--domain", "*.shop.example"], "no_match"),
      (["--os", "ios12"], "no_match"),
      (["--os", "ios13"], "match"), (["--service", "webcredentials"], "no_match"),
      (["--app", "8A3KX2M9QT.com.example.shop"], "match"),
    ])
  func options(arguments: [String], word: String) async throws {
    let folder = ToolRun.Folder()
    try folder.write(Self.site, to: "site.json")
    let run = try await ToolRun.with(
      ["match", "--in", "site.json"] + arguments + ["https://shop.example/buy/1"], folder)
    #expect(run.output.hasPrefix(word + " "), "\(run.output)\(run.errors)")
  }

  @Test(
    "what cannot be read is one clear sentence and status 2",
    arguments: [
      (["match", "--in", "missing.json", "https://a.b/"], "there is no such file"),
      (["match", "--in", "empty", "https://a.b/"], "is empty"),
      (["match", "--in", "page", "https://a.b/"], "web page"),
      (["match", "--in", "folder", "https://a.b/"], "holds neither"),
      (["match", "--in", "broken", "https://a.b/"], "broken:1:2"),
      (["match", "--in", "good", "--max-size", "3", "https://a.b/"], "at most 3 are read"),
      (["match", "--in", "domain:127.0.0.1", "https://a.b/"], "loopback address"),
      (["match", "--in", "good", "--os", "win11", "https://a.b/"], "ios17.4"),
      (["match", "--in", "git:HEAD:x", "https://a.b/"], "git says"), (["frobnicate"], "Unexpected argument"),
      (["match"], "Missing expected"),
      (["rule", "json-trailing-coma"], "did you mean \"json-trailing-comma\"?"),
      (["lint", "missing.json"], "there is no such file"),
      (["format", "broken"], "A device reads nothing"), (["migrate", "empty-object"], "has no applinks"),
      (["explain", "--in", "good", "no url"], "is no URL"),
      (["lint", "--format", "xml", "good"], "There is no format"),
    ])
  func misuse(arguments: [String], words: String) async throws {
    let folder = ToolRun.Folder()
    for (name, text) in [
      ("empty", ""), ("page", "<!DOCTYPE html>"), ("folder/x", ""), ("broken", "{,}"), ("good", Self.site),
      ("empty-object", "{}"),
    ] { try folder.write(text, to: name) }
    let run = try await ToolRun.with(arguments, folder)
    #expect(run.status == 2, "\(run.output)\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("a run in which no line was a URL ends with 2")
  func noLink() async throws {
    let run = try await ToolRun("match", "--in", "site", "no url", files: Self.files)
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("error     no url"))
    #expect(run.errors.contains("No line was a URL"))
  }

  @Test("JSON is still printed when nothing was readable")
  func failureDocument() async throws {
    let run = try await ToolRun("lint", "--format", "json", "missing.json")
    #expect(run.status == 2)
    #expect(run.output.hasPrefix(#"{"version":1,"tool":{"name":"applinks","#))
  }

  // MARK: - explain

  @Test("explain names the rules, the miss and the mend, for people and for programs")
  func explain() async throws {
    let text = try await ToolRun("explain", "--in", "site", "https://shop.example/byu/42", files: Self.files)
    #expect(text.status == 0)
    #expect(text.output.contains("https://shop.example/buy/42"))
    #expect(text.output.contains(#"The path "/byu/42" leaves "/buy/*" at "yu/42" (byte 3)."#))
    let json = try await ToolRun(
      "explain", "--in", "site", "--format", "json", "https://shop.example/byu/42", files: Self.files)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let app = try #require((object?["apps"] as? [[String: Any]])?.first)
    #expect(app["decision"] as? String == "no_match")
    #expect((app["closestMiss"] as? [String: Any])?["link"] as? String == "https://shop.example/buy/42")
  }

  @Test("explain names every failing part, and the patterns that together would match")
  func explainParts() async throws {
    let rule = ##"{"/":"/buy/*","#":"x"}"##
    let files = [
      "aasa": #"{"applinks":{"details":[{"appIDs":["ABCDE12345.com.a"],"components":[\#(rule)]}]}}"#
    ]
    let text = try await ToolRun("explain", "--in", "aasa", "https://e.com//by/4#y", files: files)
    #expect(text.output.contains(#"The path "//by/4" leaves "/buy/*""#))
    #expect(text.output.contains(#"The fragment "y" leaves "x""#))
    #expect(text.output.contains(#"path:  "?/by/*""#))
    let json = try await ToolRun(
      "explain", "--in", "aasa", "--format", "json", "https://e.com//by/4#y", files: files)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let app = try #require((object?["apps"] as? [[String: Any]])?.first)
    let trial = try #require((app["trials"] as? [[String: Any]])?.first)
    #expect(trial["part"] as? String == "path")
    let mismatches = try #require(trial["mismatches"] as? [[String: Any]])
    #expect(mismatches.map { $0["part"] as? String } == ["path", "fragment"])
    let miss = try #require(app["closestMiss"] as? [String: Any])
    #expect(miss["pattern"] == nil)
    let patterns = try #require(miss["patterns"] as? [[String: String]])
    #expect(patterns == [["part": "path", "pattern": "?/by/*"], ["part": "fragment", "pattern": "y"]])
  }

  // MARK: - lint

  static let broken = [
    "aasa": #"{"applinks":{"details":[{"appID":"8A3KX2M9QT.com.example.shop","paths":["NOT/x","/a",]}]}}"#
  ]

  @Test(
    "lint ends as the threshold says",
    arguments: [
      ([], 1), (["--fail-on", "never"], 0), (["--ignore", "*"], 0),
      (["--severity", "json-trailing-comma=off", "--select", "json-*"], 0),
    ])
  func thresholds(arguments: [String], status: Int) async throws {
    let folder = ToolRun.Folder()
    for (name, text) in Self.broken { try folder.write(text, to: name) }
    let run = try await ToolRun.with(["lint"] + arguments + ["aasa"], folder)
    #expect(Int(run.status) == status, "\(run.output)\(run.errors)")
  }

  @Test("lint writes several reports in one run")
  func reports() async throws {
    let folder = ToolRun.Folder()
    let run = try await ToolRun(
      "lint", "--format", "json", "--output", "a.json", "--format", "sarif", "--output", "a.sarif",
      "--format", "github", "aasa",
      files: Self.broken, folder: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("::error file=aasa,line=1"))
    #expect(try folder.read("a.json").contains(#""rule":"json-trailing-comma","severity":"error""#))
    #expect(try folder.read("a.sarif").contains("2.1.0"))
  }

  @Test("lint --fix writes what it can mend, --diff only shows it")
  func fix() async throws {
    let folder = ToolRun.Folder()
    let shown = try await ToolRun("lint", "--fix", "--diff", "aasa", files: Self.broken, folder: folder)
    #expect(shown.output.contains("+{\"applinks\""))
    #expect(try folder.read("aasa") == Self.broken["aasa"])
    let mended = try await ToolRun("lint", "--fix", "aasa", folder: folder)
    #expect(mended.errors.contains("Mended"))
    #expect(try folder.read("aasa").contains(#"["NOT /x","/a"]"#))
  }

  @Test("a baseline keeps old findings from failing the run")
  func baseline() async throws {
    let folder = ToolRun.Folder()
    #expect(
      try await ToolRun("lint", "--write-baseline", "base.json", "aasa", files: Self.broken, folder: folder)
        .status == 0)
    #expect(try await ToolRun("lint", "--baseline", "base.json", "aasa", folder: folder).status == 0)
    #expect(try await ToolRun("lint", "aasa", folder: folder).status == 1)
  }

  @Test("applinks.yaml sets rules, and a slip in it is named with its place")
  func configuration() async throws {
    let folder = ToolRun.Folder()
    try folder.write("lint:\n  ignore: [json-*, not-*]\n  fail-on: error\n", to: "applinks.yaml")
    #expect(try await ToolRun("lint", "aasa", files: Self.broken, folder: folder).status == 0)
    #expect(try await ToolRun("lint", "--no-config", "aasa", folder: folder).status == 1)
    try folder.write("lint:\n  ingore: [x]\n", to: "applinks.yaml")
    let run = try await ToolRun("lint", "aasa", folder: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("applinks.yaml:2:3"))
    #expect(run.errors.contains("did you mean \"ignore\"?"))
  }

  @Test("annotations stand beside the text on GitHub Actions, and colour only where it is asked for")
  func environment() async throws {
    let run = try await ToolRun("lint", "aasa", files: Self.broken, environment: ["GITHUB_ACTIONS": "true"])
    #expect(run.output.contains("::error ") && run.output.contains("help:"))
    #expect(!run.output.contains("\u{1B}"))
    let colored = try await ToolRun("lint", "--color", "always", "aasa", files: Self.broken)
    #expect(colored.output.contains("\u{1B}["))
  }

  @Test("a folder is searched for association files and entitlements, and one without any is misuse")
  func folder() async throws {
    let folder = ToolRun.Folder()
    try folder.write("<plist><dict/></plist>", to: "App/App.entitlements")
    try folder.write(Self.site, to: "web/apple-app-site-association.json")
    let run = try await ToolRun("lint", folder: folder)
    #expect(run.output.contains("file-name-extension"))
    #expect(run.output.contains("in 2 files"))
    #expect(try await ToolRun("lint").status == 2)
  }

  // MARK: - format, migrate, rule

  @Test("format lays out in place, and --check only tells")
  func format() async throws {
    let folder = ToolRun.Folder()
    #expect(try await ToolRun("format", "--check", "site", files: Self.files, folder: folder).status == 1)
    #expect(try await ToolRun("format", "site", folder: folder).status == 0)
    #expect(
      try folder.read("site/.well-known/apple-app-site-association").hasPrefix("{\n  \"applinks\": {\n"))
    #expect(try await ToolRun("format", "--check", "site", folder: folder).status == 0)
    #expect(try await ToolRun("format", "-", input: "{\"a\":1}").output == "{ \"a\": 1 }\n")
  }

  @Test("migrate prints the other form and says what it proved")
  func migrate() async throws {
    let old = #"{"applinks":{"apps":[],"details":[{"appID":"A.b","paths":["NOT /x","/*"]}]}}"#
    let run = try await ToolRun("migrate", "aasa", files: ["aasa": old])
    #expect(run.status == 0)
    #expect(run.output.contains(#""components":[{ "/": "/x", "exclude": true }, { "/": "/*" }]"#))
    #expect(run.errors.contains("No difference was found on"))
  }

  @Test("rule shows why and examples")
  func rule() async throws {
    let run = try await ToolRun("rule", "unreachable-component")
    #expect(run.status == 0)
    #expect(run.output.contains("Finds fault with:") && run.output.contains("Leaves alone:"))
    #expect(try await ToolRun("rule").output.contains("json-trailing-comma"))
  }

  @Test("help names the verbs and the exit codes")
  func help() async throws {
    let run = try await ToolRun("--help")
    #expect(run.status == 0)
    for word in ["match", "explain", "lint", "rule", "format", "migrate", "swcutil", "Exit codes:"] {
      #expect(run.output.contains(word))
    }
    #expect(try await ToolRun("--version").output == ApplinksVersion.current + "\n")
  }

  // MARK: - swcutil

  @Test("help of swcutil and of its commands has an example", arguments: [[], ["verify"], ["match"]])
  func swcutilHelp(command: [String]) async throws {
    let folder = ToolRun.Folder()
    for run in [
      try await ToolRun.with(["swcutil"] + command + ["--help"], folder),
      try await ToolRun.with(command + ["--help"], folder, name: "swcutil"),
    ] {
      #expect(run.status == 0)
      #expect(run.output.contains("Example:"), "\(run.output)")
      #expect(run.output.contains("swcutil \(command.first ?? "verify") -"))
    }
  }

  @Test(
    "swcutil prints Apple's texts and ends with 0",
    arguments: [
      (["match", "-u", "https://a.b/x", "-j", #"{"/":"/y"}"#], "Did not match.\n"),
      (
        ["match", "-u", "https://a.b/y", "-j", #"[{"/":"/x"},{"/":"/y"}]"#],
        "Matched by pattern at index 1: {\n  \"/\" : \"/y\"\n}\n"
      ),
      (
        ["verify", "-j", "aasa", "-u", "https://a.b/buy/1"],
        "{ s = applinks, a = 8A3KX2M9QT.com.example.shop, d = a.b }:\nPattern \"https://a.b/buy/1\" matched.\n"
      ),
      (
        ["verify", "-d", "a.b", "-j", "aasa", "-u", "https://a.b/buy/x"],
        "{ s = applinks, a = 8A3KX2M9QT.com.example.shop, d = a.b }:\nPattern \"https://a.b/buy/x\" blocked match.\n"
      ),
      (["verify", "-j", "aasa", "-u", "https://a.b/no"], "Input JSON did not match input URL.\n"),
      (
        ["verify", "-d", "x.y", "-j", "aasa", "-u", "https://a.b/no"],
        "Input domain \"x.y\" did not match input URL's domain \"a.b\".\n"
      ),
    ])
  func swcutil(arguments: [String], text: String) async throws {
    let folder = ToolRun.Folder()
    try folder.write(Self.site, to: "aasa")
    let verb = try await ToolRun.with(["swcutil"] + arguments, folder)
    #expect(verb.output == text)
    #expect(verb.status == 0)
    let named = try await ToolRun.with(arguments, folder, name: "/usr/local/bin/swcutil")
    #expect(named.output == text)
  }
}

extension ToolRun {
  /// Runs the tool with a list of arguments.
  static func with(_ arguments: [String], _ folder: Folder, name: String = "applinks") async throws -> ToolRun
  {
    try await ToolRun(list: arguments, name: name, folder: folder)
  }
}
