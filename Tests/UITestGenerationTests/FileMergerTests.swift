import Testing

@testable import UITestGeneration

@Suite("Files that are made again")
struct FileMergerTests {
  private func file(_ tests: [String], style: CommentStyle = .slashes) -> GeneratedFile {
    GeneratedFile(
      path: "A.swift", style: style, what: "uitests", plan: "applinks.yaml",
      body: tests.map { "func \($0)\n" + GeneratedFile.region($0, style, indent: 2) }.joined(separator: "\n"))
  }

  private func writing(_ lines: String, into key: String, _ text: String) -> String {
    text.replacing("applinks:begin \(key)\n", with: "applinks:begin \(key)\n\(lines)\n")
  }

  @Test("what stands in a region stays")
  func kept() throws {
    let edited = writing("  mine()", into: "a", file(["a", "b"]).text)
    let merged = try FileMerger.merge(file(["new", "a", "b"]), with: edited)
    #expect(merged.text.contains("applinks:begin a\n  mine()\n  // applinks:end"))
    #expect(merged.text.contains("func new"))
    #expect(merged.kept.isEmpty)
  }

  @Test("nothing changes where nothing changed")
  func stable() throws {
    let edited = writing("  mine()\n\n  // and more", into: "b", file(["a", "b"]).text)
    let merged = try FileMerger.merge(file(["a", "b"]), with: edited)
    #expect(merged.text == edited)
    #expect(!merged.isChanged)
  }

  @Test(
    "the region of a vanished test waits at the end, and comes back with it",
    arguments: [CommentStyle.slashes, .numberSigns])
  func vanished(_ style: CommentStyle) throws {
    let edited = writing("  mine()\n\n\tmore", into: "a", file(["a", "b"], style: style).text)
    let without = try FileMerger.merge(file(["b"], style: style), with: edited)
    #expect(without.kept == ["a"])
    #expect(
      without.text.contains("\(style.opening)|   mine()\n\(style.opening)| \n\(style.opening)| \tmore\n"))
    let still = try FileMerger.merge(file(["b"], style: style), with: without.text)
    #expect(still.text == without.text)
    let back = try FileMerger.merge(file(["a", "b"], style: style), with: still.text)
    #expect(back.text == edited)
    #expect(back.kept.isEmpty)
  }

  @Test("a file that was not generated is never replaced but by force")
  func foreign() throws {
    let error = #expect(throws: MergeError.self) {
      try FileMerger.merge(file(["a"]), with: "func mine() {}\n")
    }
    #expect(error?.message.contains("--force") == true)
    #expect(
      try FileMerger.merge(file(["a"]), with: "func mine() {}\n", isForced: true).text == file(["a"]).text)
  }

  @Test("a change outside the regions is never lost but by force, and regions survive force")
  func changed() throws {
    let edited = writing("  mine()", into: "a", file(["a"]).text.replacing("func a", with: "func a2"))
    #expect(throws: MergeError.self) { try FileMerger.merge(file(["a"]), with: edited) }
    let forced = try FileMerger.merge(file(["a"]), with: edited, isForced: true)
    #expect(forced.text == writing("  mine()", into: "a", file(["a"]).text))
  }

  @Test("line ends of another system are no change")
  func lineEnds() throws {
    let edited = writing("  mine()", into: "a", file(["a"]).text)
    let merged = try FileMerger.merge(file(["a"]), with: edited.replacing("\n", with: "\r\n"))
    #expect(merged.text == edited)
  }

  @Test(
    "marks that do not pair up are told with their line",
    arguments: [("  // applinks:end", ""), ("  // applinks:begin a", "")])
  func marks(_ old: String, _ new: String) throws {
    let broken = file(["a", "b"]).text.split(separator: "\n", omittingEmptySubsequences: false)
    var lines = broken.map(String.init)
    let index = try #require(lines.firstIndex(of: old))
    lines[index] = new
    let error = #expect(throws: MergeError.self) {
      try FileMerger.merge(file(["a", "b"]), with: lines.joined(separator: "\n"))
    }
    #expect(error?.line != nil)
  }

  @Test("a plan cannot write marks")
  func evil() throws {
    let tests =
      try XCUITestFiles.make(SamplePlan.hostile(), SamplePlan.options).files
      + ScriptFiles.make(SamplePlan.hostile(), SamplePlan.options).files
    for file in tests {
      let merged = try FileMerger.merge(file, with: file.text)
      #expect(merged.text == file.text)
      #expect(!file.regionKeys.contains("evil"))
    }
  }

  @Test("a file is known again by its mark, and whether somebody wrote into it")
  func state() {
    let text = file(["a"]).text
    #expect(FileMerger.state(of: text, at: "A.swift", what: "uitests") == .untouched)
    #expect(FileMerger.state(of: text, at: "A.swift", what: "maestro") == nil)
    #expect(FileMerger.state(of: writing("x", into: "a", text), at: "A.swift", what: "uitests") == .changed)
    #expect(FileMerger.state(of: text + "x\n", at: "A.swift", what: "uitests") == .changed)
    #expect(FileMerger.state(of: "mine\n", at: "A.swift", what: "uitests") == nil)
  }
}
