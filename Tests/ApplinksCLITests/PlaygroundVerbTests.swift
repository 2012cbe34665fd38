import Foundation
import PositionedJSON
import Testing

@Suite("applinks generate playground")
struct PlaygroundVerbTests {
  private static let file =
    #"{"applinks":{"details":[{"appIDs":["ABCDE12345.com.example.app"],"components":[{"/":"/</script>*"}]}]}}"#

  @Test("writes the page with a file and links to begin with")
  func page() async throws {
    let folder = ToolRun.Folder()
    let run = try await ToolRun(
      "generate", "playground", "--output", "a/page", "--in", "aasa.json", "--links", "links.txt", "--domain",
      "shop.example", files: ["aasa.json": Self.file, "links.txt": "https://shop.example/a\n"], folder: folder
    )
    #expect(run.status == 0 && run.output.isEmpty && run.errors.contains("The page is in"))
    let page = try folder.read("a/page/index.html")
    #expect(page.contains("Content-Security-Policy") && page.contains("content=\"static\""))
    for name in ["page.css", "page.js", "engine.js", "icon.svg"] {
      let text = try folder.read("a/page/" + name)
      #expect(page.contains(name) || !text.isEmpty, "\(name)")
    }
    let start = try #require(JSONDocument(parsing: try folder.read("a/page/start.json")).root)
    #expect(start["file"]?.string == Self.file)
    #expect(start["links"]?.string == "https://shop.example/a\n")
    #expect(start["domain"]?.string == "shop.example")
    let module = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/a/page/matching.wasm"))
    #expect(module.starts(with: [0x00, 0x61, 0x73, 0x6D]))
  }

  @Test("begins with an example where no file is named, and replaces the page that is there")
  func example() async throws {
    let folder = ToolRun.Folder()
    for _ in 0..<2 {
      #expect(try await ToolRun("generate", "playground", "--output", "page", folder: folder).status == 0)
    }
    #expect(try folder.read("page/start.json").contains("/buy/42"))
  }

  @Test("says what is wrong with what it is given")
  func mistakes() async throws {
    let missing = try await ToolRun("generate", "playground", "--in", "none.json")
    #expect(missing.status == 2 && missing.errors.contains("there is no such file"))
    let taken = try await ToolRun("generate", "playground", "--output", "taken", files: ["taken": "x"])
    #expect(taken.status == 2 && taken.errors.contains("must be a folder"))
  }
}
