import AssetLinks
import DeviceSimulation
import Foundation
import FuzzDriver
import LinkAnalysis
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
    checkChange(document, link, StoredManifest(elements: elements, settings: ManifestSettings()).document)
  }

  /// A manifest is no change of itself, and a device that keeps it decides as before.
  static func checkChange(_ document: ManifestDocument, _ link: AndroidLink, _ stored: ManifestDocument) {
    let deciders = [document, stored].map { AppLinkDecider(manifest: $0, level: .android15) }
    let outcomes = deciders.map { $0.decision(for: link).outcome }
    precondition(outcomes[0] == outcomes[1])
    let limits = AnalysisLimits(stepsPerQuestion: 2_000, duration: .milliseconds(200))
    let difference = try? AndroidDifference(from: deciders[0], to: deciders[0], limits: limits)
    precondition(difference?.places.allSatisfy { $0.opens.isEmpty && $0.closes.isEmpty } ?? false)
  }
}
