import DeviceSimulation
import Foundation
import FuzzDriver

/// The input is the text of `swcutil show`: nothing traps, lines lie in the text and ascend, every record has a statement,
/// and the text cut at its end has no more records.
@main
enum FuzzShow {
  static func main() {
    // The closure becomes a C function, which knows no `Self`.
    exit(
      runFuzzer { start, count in
        FuzzShow.check(fuzzedBytes(start, count))
        return 0
      })
  }

  private static func check(_ bytes: [UInt8]) {
    let document = ShowDocument(parsing: bytes)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    var last = 0
    for record in document.records {
      precondition(record.line > last || (record.line == last && last > 0))
      last = record.line
      for field in record.fields { precondition((1...lines).contains(field.line)) }
    }
    for odd in document.oddLines { precondition((1...lines).contains(odd.line)) }
    for record in ShowAutopsy(document).records {
      precondition(!record.statements.isEmpty)
      for statement in record.statements { precondition((1...lines).contains(statement.line)) }
    }
    let half = ShowDocument(parsing: Array(bytes.prefix(bytes.count / 2)))
    precondition(half.records.count <= document.records.count)
  }
}
