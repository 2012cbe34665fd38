import AssociationFiles
import Foundation
import FuzzDriver
import LinkMatching
import LinkSyntax

/// The first line of the input is a URL, the rest an association file: nothing traps, and the fast decision is the
/// one that the explanation finds by trying rule after rule.
@main
enum FuzzMatcher {
  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        let line = bytes.prefix { $0 != 0x0A }
        let file = AssociationFile(parsing: Array(bytes.dropFirst(line.count + 1)))
        let path = line.filter { $0 > 0x20 && $0 != 0x7F }
        guard let url = try? LinkURL(bytes: Array("https://x.example/".utf8) + path) else { return 0 }
        for version in [nil, OSVersion(.ios, 12), OSVersion(.ios, 13, 5)] {
          let matcher = LinkMatcher(tolerating: file, question: LinkMatcher.Question(version: version))
          let decisions = matcher.decisions(for: url)
          guard path.count < 200, count < 2_000 else { continue }
          for (app, decision) in zip(matcher.explanation(for: url).apps, decisions) {
            let decider = app.trials.first { $0.isMatch }
            precondition(decider?.detail == decision.detail && decider?.index == decision.component)
          }
        }
        return 0
      })
  }
}
