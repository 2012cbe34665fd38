import Foundation
import Testing

@Suite("Pairs of --format and --output")
struct ReportRequestTests {
  @Test(
    "each report has a place of its own, or the call is wrong",
    arguments: [
      (["--format", "json", "--output", "a", "--output", "b"], "has no --format of its own"),
      (["--output", "a", "--output", "b", "--format", "json"], "has no --format of its own"),
      (["--format=json", "--output=a", "--output=b"], "has no --format of its own"),
      (["--format", "json", "--format", "sarif"], "Only one report can go to standard output"),
      (["--format", "text", "--format", "json", "--output", "-"], "Only one report"),
      (["--format", "json", "--output", "a", "--format", "sarif", "--format", "text"], "Only one report"),
      (["--format", "json", "--output", "a", "--format", "sarif", "--output", "a"], "cannot go to the file"),
    ])
  func refused(arguments: [String], words: String) async throws {
    let folder = ToolRun.Folder()
    try folder.write(VerbTests.site, to: "good")
    let run = try await ToolRun.with(["lint"] + arguments + ["good"], folder)
    #expect(run.status == 2, "\(run.output)\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/a"))
  }

  @Test(
    "well paired reports are written",
    arguments: [
      ["--output", "a"], ["--output", "a", "--format", "json"], ["--format", "text"],
      ["--format", "text", "--format", "sarif", "--output", "a"],
      ["--format", "json", "--output", "a", "--format", "sarif", "--output", "b", "--format", "github"],
    ])
  func accepted(arguments: [String]) async throws {
    let folder = ToolRun.Folder()
    try folder.write(VerbTests.site, to: "good")
    let run = try await ToolRun.with(["lint"] + arguments + ["good"], folder)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    if arguments.contains("a") { #expect(try !folder.read("a").isEmpty) }
  }

  @Test("diff takes no mispaired reports either")
  func diff() async throws {
    let folder = ToolRun.Folder()
    try folder.write(VerbTests.site, to: "good")
    let run = try await ToolRun(
      "diff", "--format", "json", "--format", "text", "good", "good", folder: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("Only one report can go to standard output"))
  }
}
