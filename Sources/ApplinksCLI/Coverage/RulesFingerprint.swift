import AssociationFiles
import Findings
import LinkMatching

/// Tells the rules and options of one count from those of another, whatever the layout of the file.
///
/// It guards against slips; it does not withstand somebody who looks for two files with one fingerprint.
struct RulesFingerprint {
  private var hash = StableHash()

  /// The fingerprint of what was added.
  var text: String { StableHash.hexadecimal(hash.value) }

  /// Adds some words.
  mutating func add(_ words: [String]) {
    hash.add("\(words.count)")
    for word in words { hash.add(word) }
  }

  /// Adds the rules of a file as they are read.
  mutating func add(_ file: AssociationFile, _ matcher: LinkMatcher) {
    add(["file", matcher.question.version?.text ?? ""])
    for variable in file.applinks?.variables ?? [] { add([variable.name] + variable.values.map(\.text)) }
    for entry in matcher.entries {
      add(["entry", "\(entry.detail)"] + entry.appIDs)
      for rule in entry.rules { add(rule) }
    }
  }

  private mutating func add(_ rule: EffectiveRule) {
    let flags = [
      rule.isLegacyPath, rule.isExcluded, rule.ignoresCase, rule.decodesURL, rule.readsVariables,
    ]
    add(["\(rule.index)"] + flags.map { $0 ? "1" : "0" })
    for pattern in [rule.path, rule.fragment] { add(pattern.map { [$0] } ?? []) }
    switch rule.query {
    case nil: add([])
    case .text(let text): add([text])
    case .items(let items): add(["items"] + items.flatMap { [$0.name, $0.pattern] })
    }
  }
}
