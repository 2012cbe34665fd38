#if Server
import Dispatch
import Foundation

/// A tunnel that runs as long as its owner does.
final class Tunnel: @unchecked Sendable {
  // `Process` is used from one task at a time only: started here, ended by `stop`, which may be called twice.
  private let process = Process()
  private let lock = NSLock()
  /// What the program prints, a line at a time; ends with the program.
  let lines: AsyncStream<String>

  /// The longest line that is kept, in bytes.
  private static let longest = 64 << 10

  /// Starts `program` for a local port.
  init(_ program: TunnelProgram, port: Int, environment: [String: String]) throws(ToolError) {
    let (stream, continuation) = AsyncStream.makeStream(
      of: String.self, bufferingPolicy: .bufferingNewest(1000))
    lines = stream
    process.executableURL = URL(fileURLWithPath: program.path)
    process.arguments = program.arguments(port: port)
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    // A child inherits what is ignored here (see ``EndSignals``), and could not be ended by it.
    let former = [SIGINT, SIGTERM].map { ($0, signal($0, SIG_DFL)) }
    defer { for (number, handler) in former { signal(number, handler) } }
    do {
      try process.run()
    } catch {
      throw ToolError("\(Quoted.text(program.path)) cannot be started: \(error.localizedDescription)")
    }
    try? pipe.fileHandleForWriting.close()
    let handle = pipe.fileHandleForReading
    // Reading waits for the program, which must keep no thread of Swift's own pool.
    DispatchQueue(label: "applinks.tunnel").async {
      var rest: [UInt8] = []
      while true {
        let data = handle.availableData
        if data.isEmpty { break }
        rest += data
        while let end = rest.firstIndex(of: 0x0A) {
          continuation.yield(String(decoding: rest[..<end], as: UTF8.self))
          rest.removeSubrange(...end)
        }
        if rest.count > Self.longest { rest = [] }
      }
      continuation.finish()
    }
  }

  /// Ends the program, by force where it does not end within two seconds.
  func stop() {
    lock.withLock {
      guard process.isRunning else { return }
      process.terminate()
      for _ in 0..<100 where process.isRunning { usleep(20_000) }
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
  }

  deinit { stop() }
}
#endif
