import Entitlements
import Foundation
import FuzzDriver

/// Property lists, associated domains and identifiers never trap, and corrections are well formed.
@main
enum FuzzEntitlements {
  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        if let document = try? EntitlementDocument(parsing: bytes) {
          for domain in document.associatedDomains ?? [] {
            if let range = domain.range { precondition(range.upperBound <= bytes.count) }
          }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let domain = AssociatedDomain(text)
        for problem in domain.problems { precondition(problem.range.upperBound <= text.utf8.count) }
        _ = domain.matches(host: "a.example")
        _ = AppIdentifier(text).problems
        return 0
      })
  }
}
