import Foundation
import Testing

@Suite("Files in commits")
struct GitSourceTests {
  /// A folder with one commit, in which `site` holds the association file; `nil` where git is missing.
  static func repository() throws -> ToolRun.Folder? {
    let folder = ToolRun.Folder()
    try folder.write(VerbTests.site, to: "site/.well-known/apple-app-site-association")
    try folder.write(VerbTests.site, to: "old/apple-app-site-association")
    try folder.write("x", to: "other/x")
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/git") else { return nil }
    for arguments in [
      ["init", "-q"], ["add", "."],
      ["-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "x", "--no-gpg-sign"],
    ] {
      let git = Process()
      git.executableURL = URL(fileURLWithPath: "/usr/bin/git")
      git.arguments = arguments
      git.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      try git.run()
      git.waitUntilExit()
      #expect(git.terminationStatus == 0)
    }
    return folder
  }

  @Test(
    "a folder in a commit means the association file in it",
    arguments: [
      "git:HEAD:site", "git:HEAD:site/", "git:HEAD:./site", "git:HEAD:old",
      "git:HEAD:site/.well-known/apple-app-site-association",
    ])
  func folder(source: String) async throws {
    guard let folder = try Self.repository() else { return }
    let run = try await ToolRun("match", "--in", source, "https://shop.example/buy/1", folder: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("match "))
    #expect(try await ToolRun("lint", "--fail-on", "never", source, folder: folder).status == 0)
  }

  @Test(
    "what is not in a commit is one sentence with one full stop",
    arguments: [
      ("git:HEAD:other", "\"git:HEAD:other\" holds neither .well-known/apple-app-site-association nor"),
      ("git:HEAD:", "holds neither"), ("git:HEAD:.", "holds neither"), ("git:NOPE:sub", "NOPE:sub"),
      ("git:HEAD:gone", "gone"),
    ])
  func missing(source: String, words: String) async throws {
    guard let folder = try Self.repository() else { return }
    let run = try await ToolRun("match", "--in", source, "https://shop.example/buy/1", folder: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.hasSuffix(".\n") && !run.errors.hasSuffix("..\n"), "\(run.errors)")
    #expect(!run.errors.contains("bad file"))
  }
}
