import Foundation

/// A run of a verb for an agent: the verb's own code in this process, with files in the place of its streams.
struct AgentRun {
  /// What the verb wrote to standard output, cut behind ``largestOutput``.
  let output: String
  /// What it noted.
  let notes: String
  /// Its status.
  let status: ExitStatus

  /// The most of the output that is handed on, in bytes.
  static let largestOutput = 1 << 20
  private static let largestNotes = 16 << 10

  /// Runs the verb; its streams are files without a name, which the system removes with their last user.
  ///
  /// - Throws: ``ToolError`` where no such file can be made.
  init(_ call: AgentCall, in console: Console) async throws(ToolError) {
    let input = try Self.temporaryFile(holding: call.input)
    defer { close(input) }
    let output = try Self.temporaryFile(holding: [])
    defer { close(output) }
    let errors = try Self.temporaryFile(holding: [])
    defer { close(errors) }
    let inner = Console(
      input: input, output: output, error: errors, environment: console.environment,
      workingDirectory: console.workingDirectory)
    status = await ApplinksTool.run(call.words, in: inner)
    self.output = Self.text(of: output, limit: Self.largestOutput, name: "output")
    notes = Self.text(of: errors, limit: Self.largestNotes, name: "notes")
  }

  private static func temporaryFile(holding bytes: [UInt8]) throws(ToolError) -> Int32 {
    let folder = FileManager.default.temporaryDirectory.path
    var template = Array("\(folder)/applinks-XXXXXX".utf8CString)
    let descriptor = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else {
      throw ToolError(
        "No temporary file can be made in \(Quoted.text(folder)): \(SystemError.phrase(errno)).")
    }
    _ = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { unlink($0) } }
    guard !bytes.isEmpty else { return descriptor }
    do {
      try OutputStream(descriptor: descriptor).write(bytes)
    } catch {
      close(descriptor)
      throw ToolError(error.message)
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  private static func text(of descriptor: Int32, limit: Int, name: String) -> String {
    lseek(descriptor, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    guard bytes.count > limit else { return String(decoding: bytes, as: UTF8.self) }
    var end = limit
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
      + "\n[The \(name) is longer than \(limit) bytes and cut here: ask about less.]\n"
  }
}
