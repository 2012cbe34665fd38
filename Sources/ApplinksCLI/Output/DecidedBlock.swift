import LinkMatching
import LinkSyntax

/// The results for one block of lines.
struct DecidedBlock: Sendable {
  /// The place of the block in the input, from zero.
  var number: Int
  /// The results, ready to be written.
  var output: [UInt8] = []
  /// What was in the block.
  var statistics = MatchStream.Statistics()
  /// The first lines that are no URL.
  var faults: [Fault] = []
  /// How many lines the block has, empty ones included.
  var lineCount = 0

  /// A line that is no URL.
  struct Fault: Sendable {
    /// The number of the line in the block, from zero.
    var line: Int
    /// The line.
    var text: String
    /// What is wrong with it.
    var reason: String
  }

  /// The most faults that are described.
  static let describedFaults = 5

  /// Decides about all lines of `block`.
  init(_ block: [UInt8], number: Int, decider: any BlockDecider) {
    self.number = number
    statistics = block.withUnsafeBufferPointer { lines in
      lineCount = lines.reduce(0) { $0 &+ ($1 == 0x0A ? 1 : 0) }
      return decider.decide(lines, into: &output)
    }
    if statistics.unreadable > 0 { findFaults(block) }
  }

  private mutating func findFaults(_ block: [UInt8]) {
    for (number, line) in block.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard !line.isEmpty else { continue }
      do {
        _ = try LinkURL(bytes: Array(line))
      } catch {
        let text = String(decoding: line.prefix(2048), as: UTF8.self)
        faults.append(Fault(line: number, text: text, reason: error.message))
        if faults.count == Self.describedFaults { return }
      }
    }
  }
}
