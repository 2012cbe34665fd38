import Foundation
import FuzzDriver
import PositionedJSON
import SourceFacts

/// The input is a source in Objective-C: nothing traps, places lie in the text, and a text behind line comments has no receiver
/// that it has not without them.
@main
enum FuzzObjectiveC {
  static func main() {
    // The closure becomes a C function, which knows no `Self`.
    exit(
      runFuzzer { start, count in
        FuzzObjectiveC.check(fuzzedBytes(start, count))
        return 0
      })
  }

  private static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let size = text.utf8.count
    let facts = ObjCLinkSources.read([("A.m", text)])[0]
    for range in facts.receivers.map(\.range) + facts.events.map(\.range) {
      precondition(
        range.start.offset <= range.end.offset && range.end.offset <= size && range.start.line >= 1)
    }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard !text.contains("*/"), !text.contains("/*"), !text.contains("\\"), !text.contains("\r") else {
      return
    }
    let commented = lines.map { "//" + $0 }.joined(separator: "\n")
    precondition(ObjCLinkSources.read([("A.m", commented)])[0].receivers.isEmpty)
  }
}
