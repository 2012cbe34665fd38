import Foundation
import Testing

@Suite("The reports of lint")
struct LintReportTests {
  static let formats = ["text", "concise", "json", "sarif", "junit", "github", "gitlab", "markdown", "html"]

  @Test("a report names the file that cannot be read, among others or alone", arguments: formats)
  func unreadable(format: String) async throws {
    let folder = ToolRun.Folder()
    try folder.write(VerbTests.site, to: "good")
    let mixed = try await ToolRun(
      "lint", "--fail-on", "never", "--format", format, "--output", "out", "gone", "good", folder: folder)
    #expect(mixed.status == 1)
    #expect(try folder.read("out").contains("there is no such file"))
    let alone = try await ToolRun("lint", "--format", format, "gone", folder: folder)
    #expect(alone.status == 2)
    #expect(alone.output.contains("there is no such file"))
    #expect(alone.errors.contains("there is no such file"))
  }

  @Test("one file of a folder that cannot be read does not hide the others")
  func folder() async throws {
    let folder = ToolRun.Folder()
    try folder.write("{}", to: "site/.well-known/apple-app-site-association")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/site/apple-app-site-association", withDestinationPath: "nowhere")
    let run = try await ToolRun("lint", "--format", "json", "site", folder: folder)
    #expect(run.status == 1)
    #expect(run.output.contains(#""errors":[{"file":"site/apple-app-site-association","message":"#))
    #expect(run.output.contains(#""file":"site/.well-known/apple-app-site-association""#), "\(run.output)")
  }

  @Test("a baseline is not emptied by a run that read nothing")
  func baseline() async throws {
    let folder = ToolRun.Folder()
    try folder.write("kept", to: "base.json")
    #expect(try await ToolRun("lint", "--write-baseline", "base.json", "gone", folder: folder).status == 2)
    #expect(try folder.read("base.json") == "kept")
  }
}
