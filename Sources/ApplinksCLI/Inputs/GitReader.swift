import Foundation

/// Reads a file out of a commit by asking git.
///
/// Git is started with its arguments as they are, never through a shell, and prints the stored bytes: no text
/// conversion, no pager, no network.
struct GitReader {
  private let console: Console
  private let limit: Int

  init(_ console: Console, limit: Int) {
    self.console = console
    self.limit = limit
  }

  /// The file `REV:PATH`, where PATH starts at the repository's root, or at the current folder with `./`.
  func read(_ object: String) throws(ToolError) -> SourceFile {
    let name = "git:" + object
    let colon = object.firstIndex(of: ":")
    guard let colon, colon != object.startIndex, object.index(after: colon) != object.endIndex,
      !object.hasPrefix("-"), !object.utf8.contains(0)
    else {
      throw ToolError(
        "\(Quoted.text(name)) does not name a file in a commit: write git:REV:PATH, such as "
          + "git:HEAD:.well-known/apple-app-site-association.")
    }
    guard let git = executable() else {
      throw ToolError("\(Quoted.text(name)) cannot be read: git is not on the PATH.")
    }
    return SourceFile(name: name, path: nil, bytes: try run(git, object, name))
  }

  private func executable() -> String? {
    (console.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
      .filter { $0.hasPrefix("/") }
      .map { "\($0)/git" }
      .first { access($0, X_OK) == 0 }
  }

  private func run(_ git: String, _ object: String, _ name: String) throws(ToolError) -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: git)
    process.arguments = ["cat-file", "blob", object]
    process.currentDirectoryURL = URL(fileURLWithPath: console.workingDirectory)
    var environment = console.environment
    environment["LC_ALL"] = "C"
    environment["GIT_TERMINAL_PROMPT"] = "0"
    environment["GIT_NO_LAZY_FETCH"] = "1"
    process.environment = environment
    let output = Pipe()
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    do {
      try process.run()
    } catch {
      throw ToolError("\(Quoted.text(name)) cannot be read: git cannot be started.")
    }
    let bytes: [UInt8]
    do throws(ToolError) {
      bytes = try FileReader.read(output.fileHandleForReading.fileDescriptor, name: name, limit: limit)
    } catch {
      process.terminate()
      process.waitUntilExit()
      throw error
    }
    let complaint = try FileReader.read(
      errors.fileHandleForReading.fileDescriptor, name: name, limit: 1 << 20)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw failure(name, complaint) }
    return bytes
  }

  /// Git's last line in one sentence; it says best what is missing.
  private func failure(_ name: String, _ complaint: [UInt8]) -> ToolError {
    var line =
      String(decoding: complaint, as: UTF8.self)
      .split(separator: "\n").last { !$0.isEmpty }.map(String.init) ?? "no reason is given"
    for prefix in ["fatal: ", "error: "] where line.hasPrefix(prefix) { line.removeFirst(prefix.count) }
    return ToolError("\(Quoted.text(name)) cannot be read: git says: \(Quoted.visible(line)).")
  }
}
