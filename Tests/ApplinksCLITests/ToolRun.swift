import ApplinksCLI
import Foundation

/// A run of the tool in-process, with files in the place of its streams, in a folder of its own.
struct ToolRun {
  let status: Int32
  let output: String
  let errors: String

  /// Runs the tool; `files` are made in the folder before.
  init(
    _ arguments: String..., input: String = "", files: [String: String] = [:],
    environment: [String: String] = [:],
    name: String = "applinks", folder: Folder = Folder()
  ) async throws {
    try await self.init(
      list: arguments, input: input, files: files, environment: environment, name: name, folder: folder)
  }

  /// Runs the tool with a list of arguments.
  init(
    list arguments: [String], input: String = "", files: [String: String] = [:],
    environment: [String: String] = [:],
    name: String = "applinks", folder: Folder = Folder()
  ) async throws {
    for (path, text) in files { try folder.write(text, to: path) }
    let paths = ["stdin", "stdout", "stderr"].map {
      folder.path + "/.streams-" + $0 + "-" + UUID().uuidString
    }
    try Data(input.utf8).write(to: URL(fileURLWithPath: paths[0]))
    for path in paths.dropFirst() { try Data().write(to: URL(fileURLWithPath: path)) }
    let handles = [
      try FileHandle(forReadingFrom: URL(fileURLWithPath: paths[0])),
      try FileHandle(forWritingTo: URL(fileURLWithPath: paths[1])),
      try FileHandle(forWritingTo: URL(fileURLWithPath: paths[2])),
    ]
    let console = Console(
      input: handles[0].fileDescriptor, output: handles[1].fileDescriptor, error: handles[2].fileDescriptor,
      environment: environment.merging(["PATH": "/usr/bin:/bin"]) { first, _ in first },
      workingDirectory: folder.path)
    status = await ApplinksTool.run(arguments, calledAs: name, in: console).code
    for handle in handles { try handle.close() }
    output = String(decoding: try Data(contentsOf: URL(fileURLWithPath: paths[1])), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: URL(fileURLWithPath: paths[2])), as: UTF8.self)
    for path in paths { try FileManager.default.removeItem(atPath: path) }
  }

  /// A folder that is removed with its owner.
  final class Folder: Sendable {
    let path: String

    init() {
      path =
        FileManager.default.temporaryDirectory.appendingPathComponent("applinks-" + UUID().uuidString).path
      try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to file: String) throws {
      let url = URL(fileURLWithPath: path).appendingPathComponent(file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }

    func write(_ bytes: [UInt8], to file: String) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: path).appendingPathComponent(file))
    }

    func read(_ file: String) throws -> String {
      String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(file)), as: UTF8.self
      )
    }
  }
}
