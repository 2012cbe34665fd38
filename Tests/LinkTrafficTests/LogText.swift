import LinkTraffic

/// Reads lines with the readers under test, as strings.
enum LogText {
  /// What a reader makes of a line: the target, the name of a reason, or the name of a fault with `!` before it.
  static func read(_ line: [UInt8], _ reader: LogReader) -> String {
    var resolved: [UInt8] = []
    let result = line.withUnsafeBufferPointer { reader.read($0, into: &resolved) }
    switch result {
    case .target(let range, isResolved: false): return String(decoding: line[range], as: UTF8.self)
    case .target(let range, isResolved: true): return String(decoding: resolved[range], as: UTF8.self)
    case .passedOver(let reason): return reason.name
    case .unreadable(let fault): return "!" + fault.name
    }
  }

  static func read(_ line: String, _ reader: LogReader) -> String { read(Array(line.utf8), reader) }

  /// A line of the Combined Log Format around a request.
  static func combined(_ request: String) -> String {
    #"203.0.113.9 - - [10/Oct/2026:13:55:36 +0000] "\#(request)" 200 23 "https://ref.example/?a=b" "Mozilla/5.0 (\"X\")""#
  }
}
