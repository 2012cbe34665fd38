import Foundation

/// The file to which a sweep appends its lines, and from which it goes on.
struct SweepResults {
  /// The domains that the file holds.
  private(set) var known: Set<String> = []
  private let stream: OutputStream
  private let isOwn: Bool

  /// Lines that go to standard output.
  init(_ console: Console) {
    stream = console.output
    isOwn = false
  }

  /// Lines that are appended to the file at `path`; a last line that a kill has torn is cut away.
  init(appendingTo path: String, name: String) throws(ToolError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw ToolError("\(Quoted.text(name)) cannot be written: \(SystemError.phrase(errno)).")
    }
    stream = OutputStream(descriptor: descriptor)
    isOwn = true
    do throws(ToolError) {
      let end = try readKnown(descriptor, name)
      guard ftruncate(descriptor, off_t(end)) == 0 else {
        throw ToolError("\(Quoted.text(name)) cannot be written: \(SystemError.phrase(errno)).")
      }
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Reads the domains, and returns where the last whole line ends.
  private mutating func readKnown(_ descriptor: Int32, _ name: String) throws(ToolError) -> Int {
    var bytes = InputBytes(descriptor, name: Quoted.text(name))
    var rest: [UInt8] = []
    var end = 0
    var lineNumber = 0
    while try bytes.read(into: &rest, limit: 1 << 18) > 0 {
      guard let last = rest.lastIndex(of: 0x0A) else {
        // A line is bounded by what one domain can have.
        guard rest.count < 256 << 20 else { throw Self.foreign(name, lineNumber + 1) }
        continue
      }
      for line in rest[...last].split(separator: 0x0A) {
        lineNumber += 1
        guard let domain = Self.domain(line) else { throw Self.foreign(name, lineNumber) }
        known.insert(domain)
      }
      end += last + 1
      rest = Array(rest[(last + 1)...])
    }
    // Only what a sweep was writing when it was killed may be cut.
    guard rest.isEmpty || rest.starts(with: Self.start.prefix(rest.count)) else {
      throw Self.foreign(name, lineNumber + 1)
    }
    return end
  }

  private static let start = Array(#"{"domain":""#.utf8)

  private static func domain(_ line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: start), line.last == UInt8(ascii: "}") else { return nil }
    let rest = line.dropFirst(start.count)
    guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private static func foreign(_ name: String, _ line: Int) -> ToolError {
    ToolError(
      "\(Quoted.text(name)) holds something else than results of a sweep in line \(line): name another file.")
  }

  /// Appends a line in one piece.
  func append(_ line: String) throws { try stream.write(line) }

  /// Closes the file.
  func finish() {
    if isOwn { close(stream.descriptor) }
  }
}
