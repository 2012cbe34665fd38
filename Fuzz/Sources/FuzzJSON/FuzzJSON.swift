import Foundation
import FuzzDriver
import PositionedJSON

/// The JSON parser never traps, its places lie in the text, and what it accepts Foundation accepts.
@main
enum FuzzJSON {
  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        let document = JSONDocument(parsing: bytes)
        for problem in document.problems {
          precondition(problem.range.lowerBound >= 0 && problem.range.upperBound <= bytes.count)
        }
        _ = document.problems.compactMap(\.edit).applied(to: bytes)
        guard let root = document.root else { return 0 }
        FuzzJSON.check(root, bytes.count)
        let layout = JSONLayout().text(of: root)
        if document.problemCount == 0 {
          let options: JSONSerialization.ReadingOptions = [.fragmentsAllowed]
          precondition(
            (try? JSONSerialization.jsonObject(with: Data(bytes), options: options)) != nil
              || FuzzJSON.hasOddNumber(bytes))
          let again = JSONDocument(parsing: layout)
          precondition(again.firstRejection == nil)
          precondition(again.root.map { JSONLayout().text(of: $0) } == layout)
        }
        return 0
      })
  }

  /// Foundation refuses numbers that no double can hold.
  static func hasOddNumber(_ bytes: [UInt8]) -> Bool {
    bytes.contains { ($0 | 0x20) == UInt8(ascii: "e") } || bytes.count > 300
  }

  static func check(_ value: JSONValue, _ count: Int) {
    precondition(value.range.upperBound <= count)
    _ = value.string
    _ = value.sourceRange(ofStringBytes: 0..<3)
    for element in value.elements { check(element, count) }
    for member in value.members {
      _ = member.key.text
      check(member.value, count)
    }
  }
}
