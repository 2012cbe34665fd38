#if Server
import Foundation
import PositionedJSON
import TestSupport
import Testing

@Suite("The verb serve")
struct ServeVerbTests {
  private let file = #"{"applinks":{"details":[]}}"#

  /// Nothing happened that a test waited for, however busy the machine is.
  private struct Impatience: Error {}

  /// Waits until `value` is there: ten minutes at most, so that a fault ends the run.
  private func wait<Value>(_ value: () throws -> Value?) async throws -> Value {
    for _ in 0..<12_000 {
      if let value = try value() { return value }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Impatience()
  }

  /// Waits until `isDone` holds.
  private func wait(until isDone: () throws -> Bool) async throws {
    _ = try await wait { try isDone() ? true : nil }
  }

  /// The addresses that a run wrote, once it did.
  private func addresses(_ folder: ToolRun.Folder) async throws -> JSONValue {
    try await wait {
      guard let text = try? folder.read("addresses.json"), text.hasSuffix("\n") else { return nil }
      return JSONDocument(parsing: text).root
    }
  }

  /// What a server on loopback answers.
  private func get(_ port: String, _ path: String, host: String) async throws -> String {
    try await PlainClient(port: try #require(Int(port))).ask("GET", path, ["Host": host], nil).body
  }

  /// What a run that goes on has written to standard error.
  private static func notes(_ folder: ToolRun.Folder) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let name = names.first { $0.hasPrefix(".streams-stderr") }
    return name.flatMap { try? folder.read($0) } ?? ""
  }

  private func serving(
    _ arguments: [String], files: [String: String], _ body: (ToolRun.Folder, JSONValue) async throws -> Void
  ) async throws -> ToolRun {
    let folder = ToolRun.Folder()
    let list =
      [
        "serve", "--https-port", "0", "--http-port", "0", "--control-port", "0", "--addresses",
        "addresses.json",
      ]
      + arguments
    let task = Task {
      try await ToolRun(
        list: list, files: files, environment: ["XDG_DATA_HOME": folder.path + "/data"], folder: folder)
    }
    do {
      try await body(folder, try await addresses(folder))
    } catch {
      task.cancel()
      throw error
    }
    task.cancel()
    return try await task.value
  }

  @Test("serves a folder, says who asked, and ends with 0")
  func folder() async throws {
    let run = try await serving(
      ["site", "--domain", "shop.example", "--log", "log.ndjson", "--format", "json"],
      files: ["site/.well-known/apple-app-site-association": file]
    ) { folder, addresses in
      let port = try #require(addresses["httpPort"]?.numberText)
      let answer = try await get(port, "/.well-known/apple-app-site-association", host: "shop.example")
      #expect(answer == file)
      let control = try #require(addresses["controlPort"]?.numberText)
      #expect(try await get(control, "/healthz", host: "127.0.0.1:\(control)") == "ok\n")
      try await wait(until: { try !folder.read("log.ndjson").isEmpty })
    }
    #expect(run.status == 0)
    let line = try #require(run.output.split(separator: "\n").first)
    #expect(
      JSONDocument(parsing: String(line)).root?["path"]?.string == "/.well-known/apple-app-site-association")
    #expect(run.errors.contains("shop.example: "))
    #expect(run.errors.contains("/a/v1/shop.example"))
    #expect(run.errors.contains("A local authority was made"))
  }

  @Test("tells a site to do wrong by its flag")
  func faults() async throws {
    let run = try await serving(
      ["--domain", "shop.example=site", "--domain", "other.test=site", "--fault", "shop.example=404"],
      files: ["site/apple-app-site-association": file]
    ) { _, addresses in
      let port = try #require(addresses["httpPort"]?.numberText)
      #expect(try await get(port, "/apple-app-site-association", host: "shop.example") == "Not Found\n")
      #expect(try await get(port, "/apple-app-site-association", host: "other.test") == file)
    }
    #expect(run.status == 0)
  }

  @Test("starts a tunnel, answers for its host, and ends it", arguments: ["ngrok", "cloudflared"])
  func tunnel(_ kind: String) async throws {
    let line =
      kind == "ngrok"
      ? #"{"lvl":"info","msg":"started tunnel","addr":"http://localhost:1","url":"https://abc-1.ngrok.example"}"#
      : "INF |  https://abc-1.trycloudflare.com  |"
    let host = kind == "ngrok" ? "abc-1.ngrok.example" : "abc-1.trycloudflare.com"
    let program = """
      #!/bin/sh
      echo "see https://docs.example/help"
      echo $$ > "$(dirname "$0")/pid"
      echo "$@" > "$(dirname "$0")/arguments"
      echo '\(line)' >&2
      while :; do sleep 0.1; done
      """
    let folder = ToolRun.Folder()
    try folder.write(program, to: kind)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/" + kind)
    let run = try await serving(
      ["site", "--tunnel", folder.path + "/" + kind], files: ["site/apple-app-site-association": file]
    ) { served, addresses in
      let port = try #require(addresses["httpPort"]?.numberText)
      try await wait(until: { (try? folder.read("arguments"))?.contains(port) == true })
      let answer = try await get(port, "/apple-app-site-association", host: host)
      #expect(answer == file)
      try await wait(until: { Self.notes(served).contains("mode=developer") })
    }
    #expect(run.status == 0)
    #expect(run.errors.contains("applinks:\(host)?mode=developer"))
    let number = try folder.read("pid")
    let process = try #require(Int32(number.dropLast()))
    try await wait(until: { kill(process, 0) != 0 })
  }

  @Test(
    "says what it cannot use",
    arguments: [
      (["none"], "is no folder"), (["--domain", "shop.example=none"], "is no folder"),
      (["--domain", "http://x"], "write a host"), (["--fault", "redirct"], "did you mean \"redirect\"?"),
      (["--fault", "x.example=404"], "No site is called"), (["--tunnel", "ngrk"], "did you mean \"ngrok\"?"),
      (["--domain", "a.test", "--domain", "A.test"], "twice"), (["--one-time", "x"], "a slash"),
      (["--tunnel", "ngrok"], "is not installed"), (["--token", "a b"], "without spaces"),
    ])
  func misuse(_ arguments: [String], _ words: String) async throws {
    let folder = ToolRun.Folder()
    let run = try await ToolRun(
      list: ["serve"] + arguments, environment: ["XDG_DATA_HOME": folder.path + "/data"], folder: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}
#endif
