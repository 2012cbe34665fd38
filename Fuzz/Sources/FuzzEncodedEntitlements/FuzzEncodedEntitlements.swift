import Foundation
import FuzzDriver
import PackageReading

/// Entitlements in DER never trap.
@main
enum FuzzEncodedEntitlements {
  static func main() {
    exit(
      runFuzzer { start, count in
        if let members = try? EncodedEntitlements.read(fuzzedBytes(start, count)) {
          precondition(members.count <= count)
        }
        return 0
      })
  }
}
