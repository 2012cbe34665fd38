import Foundation
import Testing

@Suite("applinks synthesise")
struct SynthesiseVerbTests {
  static let files = [
    "open.txt": (1...20).map { "https://shop.example/buy/\($0 * 7)\n" }.joined()
      + "https://shop.example/buy\n",
    "browser.txt": "https://shop.example/\r\nhttps://shop.example/buyer\r\nhttps://shop.example/help/7\r\n",
  ]

  @Test("the file goes to standard output in the canonical layout, a summary to standard error")
  func file() async throws {
    let run = try await ToolRun(
      "synthesise", "--open", "open.txt", "--browser", "browser.txt", "--app", "8A3KX2M9QT.com.example.shop",
      files: Self.files)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == """
        {
          "applinks": {
            "details": [
              {
                "appIDs": ["8A3KX2M9QT.com.example.shop"],
                "components": [
                  { "/": "/buy/*" }
                ]
              }
            ]
          }
        }

        """)
    #expect(run.errors.contains("1 rule for 21 links to open and 3 for the browser"))
  }

  @Test("links come from standard input, the file goes where it is told, and the other spelling works")
  func streams() async throws {
    let folder = ToolRun.Folder()
    try folder.write(Self.files["browser.txt"] ?? "", to: "browser.txt")
    let run = try await ToolRun(
      "synthesize", "--open", "-", "--browser", "browser.txt", "--output", "aasa.json", "--eagerness",
      "cautious",
      input: Self.files["open.txt"] ?? "", folder: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try folder.read("aasa.json").contains("ABCDE12345.com.example.app"))
    #expect(run.errors.contains("--app"))
  }

  @Test("JSON holds rules, figures and the file")
  func json() async throws {
    let run = try await ToolRun(
      "synthesise", "--open", "open.txt", "--browser", "browser.txt", "--format", "json", files: Self.files)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect((object?["rules"] as? [[String: String]]) == [["/": "/buy/*"]])
    #expect(object?["open"] as? Int == 21)
    #expect(object?["browser"] as? Int == 3)
    #expect(object?["unreadable"] as? Int == 0)
    #expect((object?["file"] as? String)?.hasPrefix("{\n") == true)
  }

  @Test("lines that are no URL are reported and counted, and the status is 1")
  func unreadable() async throws {
    let run = try await ToolRun(
      "synthesise", "--open", "open.txt",
      files: ["open.txt": "https://a.example/x\nnonsense\nmailto:a@b.example\n"])
    #expect(run.status == 1)
    #expect(run.output.contains("\"/x\""))
    #expect(run.errors.contains("open.txt:2:"))
    #expect(run.errors.contains("open.txt:3:"))
    #expect(run.errors.contains("2 lines left out"))
  }

  @Test("links in both lists are named, and no file is written", arguments: ["text", "json"])
  func conflicts(format: String) async throws {
    let folder = ToolRun.Folder()
    let run = try await ToolRun(
      "synthesise", "--open", "o", "--browser", "b", "--format", format, "--output", "x.json",
      files: ["o": "https://a.example/x\nhttps://a.example/y/\n", "b": "https://a.example/y\n"],
      folder: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("open     https://a.example/y/\n  browser  https://a.example/y"))
    #expect(run.output.isEmpty == (format == "text"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/x.json"))
  }

  @Test(
    "what cannot be used ends with 2",
    arguments: [
      (["--open", "missing"], "there is no such file"), (["--open", "empty"], "no link that should open"),
      (["--open", "-", "--browser", "-"], "cannot be both"), ([], "Missing expected"),
      (["--open", "empty", "--eagerness", "greedy"], "greedy"),
    ])
  func misuse(arguments: [String], words: String) async throws {
    let folder = ToolRun.Folder()
    try folder.write("\n", to: "empty")
    let run = try await ToolRun(list: ["synthesise"] + arguments, folder: folder)
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}
