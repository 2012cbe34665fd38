import Foundation

/// Reads a file out of a commit by asking git; of a folder, the association file in it.
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

  /// The file `REV:PATH`, or the association file in that folder. PATH starts at the repository's root, or at the
  /// current folder with `./`; empty it means the root.
  func read(_ object: String) throws(ToolError) -> SourceFile {
    let name = "git:" + object
    let colon = object.firstIndex(of: ":")
    guard let colon, colon != object.startIndex,
      !object.hasPrefix("-"), !object.utf8.contains(0)
    else {
      throw ToolError(
        "\(Quoted.text(name)) does not name a file in a commit: write git:REV:PATH, such as "
          + "git:HEAD:.well-known/apple-app-site-association.")
    }
    guard let git = console.program("git") else {
      throw ToolError("\(Quoted.text(name)) cannot be read: git is not on the PATH.")
    }
    // To git, a lone dot is a name like any other.
    let object = object[colon...] == ":." ? object + "/" : object
    let answer = try run(git, ["cat-file", "blob", object], name)
    if answer.isSuccess { return SourceFile(name: name, path: nil, bytes: answer.bytes) }
    guard try kind(of: object, git, name) == "tree" else { throw failure(name, answer.complaint) }
    return try readSite(object, git, name)
  }

  /// The association file in the folder `object`, at the first of the places where a site keeps it.
  private func readSite(_ object: String, _ git: String, _ name: String) throws(ToolError) -> SourceFile {
    let folder = object.hasSuffix("/") || object.hasSuffix(":") ? object : object + "/"
    for place in SourceReader.places {
      let file = "git:" + folder + place
      guard try kind(of: folder + place, git, file) == "blob" else { continue }
      let answer = try run(git, ["cat-file", "blob", folder + place], file)
      guard answer.isSuccess else { throw failure(file, answer.complaint) }
      return SourceFile(name: file, path: nil, bytes: answer.bytes)
    }
    throw ToolError(
      "\(Quoted.text(name)) holds neither \(SourceReader.places[0]) nor \(SourceReader.places[1]): name the "
        + "folder that holds .well-known/, or the file.")
  }

  /// What `object` is, in git's word: `blob`, `tree`, `commit`; empty where there is nothing.
  private func kind(of object: String, _ git: String, _ name: String) throws(ToolError) -> String {
    let answer = try run(git, ["cat-file", "-t", object], name)
    guard answer.isSuccess else { return "" }
    return String(decoding: answer.bytes.filter { $0 != 0x0A }, as: UTF8.self)
  }

  /// What a run of git printed.
  private struct Answer {
    var bytes: [UInt8]
    var complaint: [UInt8]
    var isSuccess: Bool
  }

  private func run(_ git: String, _ arguments: [String], _ name: String) throws(ToolError) -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: git)
    process.arguments = arguments
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
    return Answer(bytes: bytes, complaint: complaint, isSuccess: process.terminationStatus == 0)
  }

  /// Git's last line in one sentence; it says best what is missing.
  private func failure(_ name: String, _ complaint: [UInt8]) -> ToolError {
    var line =
      String(decoding: complaint, as: UTF8.self)
      .split(separator: "\n").last { !$0.isEmpty }.map(String.init) ?? "no reason is given"
    for prefix in ["fatal: ", "error: "] where line.hasPrefix(prefix) { line.removeFirst(prefix.count) }
    while line.hasSuffix(".") { line.removeLast() }
    return ToolError("\(Quoted.text(name)) cannot be read: git says: \(Quoted.visible(line)).")
  }
}
