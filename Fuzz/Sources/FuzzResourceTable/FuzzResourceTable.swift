import Foundation
import FuzzDriver
import PackageReading

/// The input is a resource table of either form: nothing traps, references end, and what a resource resolves to is no
/// reference.
@main
enum FuzzResourceTable {
  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        for table in [ResourceTable(chunks: bytes), ResourceTable(message: bytes)] {
          for problem in table.problems { precondition(!problem.sentence.isEmpty && problem.offset <= count) }
          for identifier in [0x7F01_0000, 0x7F01_0001, 0x7F02_0003, 0x0000_0000, 0x7FFF_FFFF] as [UInt32] {
            FuzzResourceTable.check(table, identifier)
          }
        }
        return 0
      })
  }

  static func check(_ table: ResourceTable, _ identifier: UInt32) {
    let resolution = table.resolve(identifier)
    precondition(resolution.values.count <= 1_000)
    for value in resolution.values {
      switch value.value {
      case .reference, .namedReference, .themeAttribute: preconditionFailure("a reference")
      default: break
      }
    }
    if table.values(of: identifier).isEmpty { precondition(resolution.isIncomplete) }
    _ = table.name(of: identifier)
  }
}
