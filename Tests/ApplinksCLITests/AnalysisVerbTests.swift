import Testing

/// The verbs that prove something about all links.
@Suite("Verbs of proof")
struct AnalysisVerbTests {
  private static func file(_ components: String, _ app: String = "8A3KX2M9QT.com.example.shop") -> String {
    #"{"applinks": {"details": [{"appIDs": ["\#(app)"], "components": [\#(components)]}]}}"#
  }

  private static let files = [
    "old": file(#"{"/": "/buy/print/*", "exclude": true}, {"/": "/buy/*"}, {"/": "/help/*"}"#),
    "new": file(#"{"/": "/buy/*"}, {"/": "/sell/*", "?": {"id": "?*"}}"#),
    "same": file(
      #"{"/": "/help/*", "comment": "moved"}, {"/": "/buy/print/*", "exclude": true}, {"/": "buy/*"}"#),
  ]

  @Test("diff prints the families of links that change, each with an example")
  func diff() async throws {
    let run = try await ToolRun("diff", "--host", "shop.example", "old", "new", files: Self.files)
    #expect(run.status == 0)
    for words in [
      #"opens   { "/": "/buy/print/*" }"#, "https://shop.example/buy/print", #"closes  { "/": "/help/*" }"#,
      "https://shop.example/sell?id=x",
      "decided before by details[0].components[0] (exclude), now by details[0].components[0]",
    ] {
      #expect(run.output.contains(words), "\(run.output)")
    }
  }

  @Test("diff speaks JSON of the documented shape, and says equivalent as a proof in every format")
  func formats() async throws {
    let run = try await ToolRun("diff", "--format", "json", "old", "new", files: Self.files)
    #expect(
      run.output.hasPrefix(
        #"{"equivalent":false,"apps":[{"app":"8A3KX2M9QT.com.example.shop","opens":[{"pattern":{ "/": "/buy/print/*" },"exact":true,"example":"https://example.com/buy/print","before":{"detail":0,"component":0},"now":{"detail":0,"component":0}},"#
      ), "\(run.output)")
    for (format, words) in [
      ("json", #""equivalent":true"#), ("text", "equivalent"), ("markdown", "equivalent"),
      ("github", "equivalent"),
    ] {
      let run = try await ToolRun(
        "diff", "--format", format, "--fail-on-change", "old", "same", files: Self.files)
      #expect(run.output.contains(words), "\(run.output)")
      #expect(run.status == 0)
    }
  }

  @Test("diff fails on a change only when asked to, and writes each report where it belongs")
  func status() async throws {
    let folder = ToolRun.Folder()
    let run = try await ToolRun(
      "diff", "--fail-on-change", "--format", "github", "--output", "comment.md", "--format", "json", "old",
      "new",
      files: Self.files, folder: folder)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("{"))
    #expect(try folder.read("comment.md").hasPrefix("<!-- applinks diff -->\n"))
    let missing = try await ToolRun("diff", "--format", "json", "old", "none", files: Self.files)
    #expect(missing.status == 2 && missing.output.contains("error"))
  }

  @Test("text from files stays text in a comment")
  func markup() async throws {
    let files = [
      "old": Self.file("{}", "A.<script>"), "new": Self.file(#"{"/": "/<b>|`*_/@you"}"#, "A.<script>"),
    ]
    let run = try await ToolRun("diff", "--format", "github", "old", "new", files: files)
    #expect(!run.output.contains("<script>") && !run.output.contains("<b>") && !run.output.contains("@you"))
  }

  @Test("overlap names the apps, the links and which app opens")
  func overlap() async throws {
    let text =
      #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [{"/": "/buy/*"}]}, {"appIDs": ["B.b"], "components": [{"/": "/*/sale"}]}]}}"#
    let run = try await ToolRun("overlap", "file", files: ["file": text])
    #expect(run.output.contains("A.a and B.b") && run.output.contains("/buy/sale"), "\(run.output)")
    let json = try await ToolRun(
      "overlap", "--format", "json", "--os", "ios15", "file", files: ["file": text])
    #expect(json.output.contains(#""opens":"B.b""#), "\(json.output)")
    let none = try await ToolRun("overlap", "old", files: Self.files)
    #expect(none.output == "No two apps open the same link.\n")
  }

  @Test("examples reach their rules, and a dead rule is named")
  func examples() async throws {
    let files = ["file": Self.file(#"{"/": "/buy/*"}, {"/": "/buy/?*", "exclude": true}"#)]
    let run = try await ToolRun("examples", "--in", "file", "--host", "shop.example", files: files)
    #expect(run.output.contains("  https://shop.example/buy/42\n"), "\(run.output)")
    #expect(run.output.contains("(no link reaches this rule)"))
    let json = try await ToolRun("examples", "--in", "file", "--format", "json", files: files)
    #expect(json.output.split(separator: "\n").last?.contains(#""reachable":false"#) == true)
    let links = try await ToolRun("examples", "--in", "file", "--links", files: files)
    #expect(links.output.split(separator: "\n").allSatisfy { $0.hasPrefix("https://example.com/buy") })
  }

  @Test("minimise prints the smaller file and what was done, and changes a file only when asked to")
  func minimise() async throws {
    let folder = ToolRun.Folder()
    let files = ["file": Self.file(#"{"/": "/buy"}, {"/": "/buy/*"}"#)]
    let run = try await ToolRun("minimise", "file", files: files, folder: folder)
    #expect(run.output.contains(#"{ "/": "/buy/*" }"#) && !run.output.contains(#""/buy""#), "\(run.output)")
    #expect(run.errors.contains("details[0].components[0] is not needed"))
    #expect(try await ToolRun("minimise", "--check", "file", folder: folder).status == 1)
    #expect(try await ToolRun("minimise", "--in-place", "file", folder: folder).status == 0)
    #expect(try await ToolRun("minimise", "--check", "file", folder: folder).status == 0)
  }

  @Test("what is not a limit is wrong use")
  func limits() async throws {
    #expect(try await ToolRun("diff", "--max-steps", "0", "old", "new", files: Self.files).status == 2)
    #expect(try await ToolRun("examples", "--in", "old", "--count", "-1", files: Self.files).status == 2)
  }
}
