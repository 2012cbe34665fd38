import Entitlements
import Foundation
import FuzzDriver

/// Property lists of both forms never trap, and have no more values than the limit says.
@main
enum FuzzPropertyList {
  static let limits = EntitlementLimits(maximumSize: 1 << 16, maximumDepth: 32, maximumValues: 5_000)

  static func main() {
    exit(
      runFuzzer { start, count in
        let limits = FuzzPropertyList.limits
        if let root = try? PropertyListNode.read(fuzzedBytes(start, count), limits: limits) {
          precondition(FuzzPropertyList.values(in: root) <= limits.maximumValues)
        }
        return 0
      })
  }

  static func values(in node: PropertyListNode) -> Int {
    switch node.value {
    case .array(let elements): 1 + elements.map(values).reduce(0, +)
    case .dictionary(let members): 1 + members.map { values(in: $0.value) }.reduce(0, +)
    default: 1
    }
  }
}
