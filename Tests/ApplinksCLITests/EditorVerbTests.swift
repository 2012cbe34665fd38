import AssociationLint
import EditorSupport
import Findings
import PositionedJSON
import TestSupport
import Testing

@testable import ApplinksCLI

@Suite struct EditorVerbTests {
  private func framed(_ messages: String...) -> String {
    messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
  }

  @Test("a conversation ends with the status that the protocol wants")
  func conversation() async throws {
    let hello = #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#
    let bye = #"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#
    let exit = #"{"jsonrpc":"2.0","method":"exit"}"#
    let run = try await ToolRun("lsp", "--stdio", input: framed(hello, bye, exit))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Content-Length: "))
    #expect(run.output.hasSuffix(#"{"jsonrpc":"2.0","id":2,"result":null}"#))
    #expect(try await ToolRun("lsp", input: framed(hello, exit)).status == 1)
    #expect(try await ToolRun("lsp", input: framed(hello)).status == 1)
  }

  @Test(
    "a mistake in the configuration has its place",
    arguments: [
      ("lint:\n  fail-on: erorr\n", "erorr", 2), ("lint:\n  failon: error\n", "failon", 2),
      ("lint:\n  severity:\n    no-rule: off\n", "no-rule", 3), ("lint: [\n", "", 0),
      ("lint:\n  ignore: [é-rule]\n", "é-rule", 2),
    ])
  func configuration(_ text: String, _ word: String, _ line: Int) throws {
    let findings = EditorHost.configurationFindings(in: Array(text.utf8), name: "/p/applinks.yaml")
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.place.file == "/p/applinks.yaml")
    #expect(!finding.message.contains("applinks.yaml"))
    guard line > 0 else { return }
    let range = try #require(finding.place.range)
    #expect(range.start.line == line)
    #expect(String(decoding: Array(text.utf8)[range.bytes], as: UTF8.self).hasPrefix(word))
  }

  @Test func rightConfigurationHasNoFinding() {
    #expect(EditorHost.configurationFindings(in: Array("lint:\n  fail-on: note\n".utf8), name: "a").isEmpty)
    #expect(EditorHost.configurationFindings(in: [0xFF], name: "a").count == 1)
  }

  @Test("the settings of a file are those of its project")
  func settings() async throws {
    let folder = ToolRun.Folder()
    try folder.write(
      "lint:\n  legacy-devices: true\n  paths:\n    \"old/**\": { ignore: [no-service] }\n",
      to: "applinks.yaml")
    try folder.write("", to: ".git/HEAD")
    let console = Console(input: 0, output: 1, error: 2, environment: [:], workingDirectory: "/")
    let settings = EditorHost(console).environment.projectSettings(
      "\(folder.path)/old/apple-app-site-association")
    #expect(settings.lint.servesLegacyDevices)
    #expect(!settings.policy.isEnabled("no-service"))
    #expect(EditorHost(console).environment.projectSettings("untitled:1").policy.isEnabled("no-service"))
  }

  @Test("the manual page names every verb, and no line is a request by accident")
  func manual() async throws {
    let run = try await ToolRun("generate", "man")
    #expect(run.status == 0)
    for verb in ["match", "explain", "lint", "lsp", "mcp", "device create", "generate schema"] {
      #expect(run.output.contains(".SS \"applinks \(verb)\""))
    }
    let requests = Set([".TH", ".SH", ".SS", ".TP", ".PP", ".nf", ".fi", ".B", ".I"])
    for line in run.output.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
  }
}
