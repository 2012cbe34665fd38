import AssetLinks
import Foundation
import FuzzDriver
import PackageReading

/// The first line of the input is a path or a pattern and a text, the rest a statement list, XML and the output of a device:
/// nothing traps, places lie in the text, and a pattern that is said to match nothing does not.
@main
enum FuzzAndroid {
  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        let line = bytes.prefix { $0 != 0x0A }
        let rest = Array(bytes.dropFirst(line.count + 1))
        FuzzAndroid.checkPatterns(line)
        let path = String(decoding: line.filter { $0 > 0x20 && $0 != 0x7F }, as: UTF8.self)
        let link = try? AndroidLink("https://x.example/" + path)
        FuzzAndroid.checkStatements(rest, link)
        FuzzAndroid.checkManifest(rest, link)
        for note in VerificationReport(parsing: String(decoding: rest, as: UTF8.self)).notes {
          precondition(!note.sentence.isEmpty)
        }
        return 0
      })
  }

  static func checkPatterns(_ line: ArraySlice<UInt8>) {
    let halves = line.split(separator: 0x20, maxSplits: 1, omittingEmptySubsequences: false)
    let pattern = String(decoding: halves[0], as: UTF8.self)
    let text = PlatformText(utf8: halves.count > 1 ? halves[1] : [])
    for kind in PatternKind.allCases {
      guard let matcher = try? PatternMatcher(pattern, kind) else { continue }
      let isMatch = matcher.matches(text)
      if kind == .literal { precondition(isMatch == (text == PlatformText(pattern))) }
      precondition(!isMatch || !matcher.neverMatches)
    }
  }

  static func checkStatements(_ bytes: [UInt8], _ link: AndroidLink?) {
    let list = StatementList(parsing: bytes)
    for problem in list.problems {
      precondition(problem.range.upperBound <= bytes.count && !problem.sentence.isEmpty)
    }
    guard let link else { return }
    for statement in list.statements {
      guard let decision = statement.dynamicRules?.decision(for: link) else { continue }
      if decision.component == nil { precondition(decision.outcome != .excluded) }
    }
  }

  static func checkManifest(_ bytes: [UInt8], _ link: AndroidLink?) {
    guard let records = try? XMLEventReader.elements(of: bytes) else { return }
    let elements = records.map { record in
      XMLElementEvent(
        name: record.name, depth: record.depth,
        attributes: record.attributes.map {
          XMLAttributeEvent(name: $0.name, namespace: $0.namespace, value: $0.value, position: $0.position)
        }, text: record.text, hasChildren: record.hasChildren, position: record.position)
    }
    let document = ManifestDocument(elements: elements)
    for filter in document.filters { _ = DataCombinations(filter) }
    guard let link else { return }
    for level in [APILevel.android6, .android12, .android15] {
      let decider = AppLinkDecider(manifest: document, level: level, fallback: StatementList(parsing: "[]"))
      let decision = decider.decision(for: link)
      precondition(!decision.reason.sentence.isEmpty)
    }
  }
}
