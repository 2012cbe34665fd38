import AssociationFiles
import AssociationLint
import Findings
import Foundation
import FuzzDriver
import PositionedJSON

/// Lint never traps, its places lie in the text, and mending ends and never makes a readable file unreadable.
@main
enum FuzzLint {
  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        let file = AssociationFile(parsing: bytes)
        for finding in AssociationLinter().findings(in: file, name: "f") {
          if let range = finding.place.range { precondition(range.bytes.upperBound <= bytes.count) }
        }
        guard count < 1_000 else { return 0 }
        let result = Fixer().fix(
          bytes, isReadable: { AssociationFile(parsing: $0).rejection == nil },
          findings: { AssociationLinter().findings(in: AssociationFile(parsing: $0), name: "f") })
        if file.rejection == nil { precondition(AssociationFile(parsing: result.text).rejection == nil) }
        return 0
      })
  }
}
