import AssociationFiles
import LinkMatching
import LinkSyntax
import TestSupport
import Testing

@testable import LinkAnalysis

/// Differences, reach and overlap of random files against plain enumeration of all links of few pieces.
@Suite("Whole files against enumeration")
struct DifferenceTests {
  @Test("the difference of two files is what enumeration shows", arguments: RandomRules.Kind.allCases)
  func difference(kind: RandomRules.Kind) throws {
    var random = SeededRandom(0xD1FF)
    let links = kind.links
    for _ in 0..<60 * RegionTests.scale {
      let old = RandomFile(kind, &random)
      let new = random.chance(80) ? old.changed(kind, &random) : RandomFile(kind, &random)
      let pair = FilePair(old.json, new.json)
      let problem = try pair.disagreement(links)
      #expect(problem == nil, "\(problem ?? "")\n\(old.json)\n\(new.json)")
      guard problem == nil else { return }
    }
  }

  @Test(
    "rules are reached exactly where enumeration or a replayed link shows it",
    arguments: RandomRules.Kind.allCases)
  func reach(kind: RandomRules.Kind) throws {
    var random = SeededRandom(0x12EAC4)
    let links = kind.links
    for _ in 0..<60 * RegionTests.scale {
      let file = RandomFile(kind, &random)
      let matcher = LinkMatcher(AssociationFile(parsing: file.json))
      // Making the examples replays a link for each rule that is called reachable.
      let examples = try RuleExamples(matcher)
      let unreachable = Set(examples.rules.filter(\.isUnreachable).map(\.rule.place))
      #expect(Set(RuleReach(matcher).unreachable.map(\.rule.place)) == unreachable)
      for url in links.links {
        for decision in matcher.decisions(for: url) {
          guard let detail = decision.detail, let component = decision.component else { continue }
          let place = "details[\(detail)].components[\(component)]"
          #expect(!unreachable.contains(place), "\(url.text) reaches \(place)\n\(file.json)")
        }
      }
      #expect(examples.rules.allSatisfy { $0.isUnreachable || $0.shortest != nil })
    }
  }

  @Test("overlaps are what enumeration shows", arguments: RandomRules.Kind.allCases)
  func overlap(kind: RandomRules.Kind) throws {
    var random = SeededRandom(0x0E1A)
    let links = kind.links
    for _ in 0..<30 * RegionTests.scale {
      let file = RandomFile(kind, &random)
      let matcher = LinkMatcher(AssociationFile(parsing: file.json))
      let overlap = try FileOverlap(matcher)
      let shown = links.links.contains { url in
        matcher.decisions(for: url).filter { $0.decision == .match }.count > 1
      }
      if shown { #expect(!overlap.overlaps.isEmpty || !overlap.sharedEntries.isEmpty, "\(file.json)") }
      for found in overlap.overlaps where found.links.isExact {
        let set = LinkMatcher(AssociationFile(parsing: found.links.file(app: "S.s")))
        let wrong = links.links.first { url in
          set.decision(for: url, app: "S.s").decision == .match
            && matcher.decisions(for: url).contains { $0.decision != .match }
        }
        #expect(wrong == nil, "\(wrong?.text ?? "")\n\(found.links.components)\n\(file.json)")
      }
    }
  }

  @Test("words for a set keep runs of stars, which mean something at the end of a path")
  func stars() throws {
    let rules = #"{"/": "/$(lower)/**", "exclude": true}"#
    let pair = FilePair(
      #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [\#(rules)]}]}}"#,
      #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [\#(rules), {}]}]}}"#)
    #expect(try pair.disagreement(.plain) == nil)
  }

  @Test("a change of services is a difference")
  func services() throws {
    let old = AssociationFile(parsing: #"{"webcredentials": {"apps": ["A.a", "B.b"]}}"#)
    let new = AssociationFile(parsing: #"{"webcredentials": {"apps": ["A.a", "C.c"]}}"#)
    let difference = try LinkDifference(from: old, to: new)
    #expect(!difference.isEquivalent)
    #expect(difference.services.first?.added == ["C.c"] && difference.services.first?.removed == ["B.b"])
    #expect(try LinkDifference(from: old, to: old).isEquivalent)
  }

  @Test("links that move from one app to another are named")
  func moves() throws {
    func file(_ first: String, _ second: String) -> AssociationFile {
      AssociationFile(
        parsing: """
          {"applinks": {"details": [{"appIDs": ["\(first)"], "components": [{"/": "/buy/*"}]}, \
          {"appIDs": ["\(second)"], "components": [{"/": "/help/*"}]}]}}
          """)
    }
    let difference = try LinkDifference(from: file("A.a", "B.b"), to: file("B.b", "A.a"))
    #expect(
      difference.moves.map { "\($0.from) \($0.to) \($0.example.path)" } == ["B.b A.a /help", "A.a B.b /buy"])
    #expect(difference.moves.allSatisfy { $0.links.isExact })
  }

  @Test("a question that takes more than its steps is undecided, and never wrong")
  func limits() throws {
    let stars = String(repeating: "?", count: 24)
    let old = AssociationFile(
      parsing: #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [{"/": "*a\#(stars)"}]}]}}"#)
    let new = AssociationFile(
      parsing: #"{"applinks": {"details": [{"appIDs": ["A.a"], "components": [{"/": "*a\#(stars)*"}]}]}}"#)
    let difference = try LinkDifference(
      from: new, to: old, limits: AnalysisLimits(stepsPerQuestion: 20_000, duration: .seconds(5)))
    #expect(!difference.isEquivalent)
  }
}

extension RandomRules.Kind {
  var links: SmallLinks {
    switch self {
    case .plain: .plain
    case .queries: .queries
    case .letters: .letters
    case .escapes: .escapes
    }
  }
}

/// Two files, and what their difference must be.
struct FilePair {
  private let old: AssociationFile
  private let new: AssociationFile

  init(_ old: String, _ new: String) {
    self.old = AssociationFile(parsing: old)
    self.new = AssociationFile(parsing: new)
  }

  func disagreement(_ links: SmallLinks) throws -> String? {
    let difference = try LinkDifference(from: old, to: new)
    guard difference.isDecided else { return "undecided" }
    let before = LinkMatcher(old)
    let now = LinkMatcher(new)
    for app in ["A.a", "B.b"] {
      let found = difference.apps.first { $0.app == app }
      let opens = Family(found?.opens ?? [])
      let closes = Family(found?.closes ?? [])
      for url in links.links {
        let was = before.decision(for: url, app: app).decision == .match
        let opensNow = now.decision(for: url, app: app).decision == .match
        if !was, opensNow, !opens.mayHold(url) { return "\(url.text) opens \(app), which nothing says" }
        if was, !opensNow, !closes.mayHold(url) { return "\(url.text) closes for \(app), which nothing says" }
        if was == opensNow || !opensNow, opens.holds(url) { return "\(url.text) is said to open \(app)" }
        if was == opensNow || opensNow, closes.holds(url) { return "\(url.text) is said to close for \(app)" }
      }
    }
    return nil
  }

  /// The sets of a list of changes, compiled again.
  struct Family {
    private let exact: [LinkMatcher]
    private let others: [LinkMatcher]

    init(_ changes: [LinkChange]) {
      func matchers(_ isExact: Bool) -> [LinkMatcher] {
        changes.filter { $0.links.isExact == isExact }.map {
          LinkMatcher(AssociationFile(parsing: $0.links.file(app: "S.s")))
        }
      }
      exact = matchers(true)
      others = matchers(false)
    }

    func holds(_ url: LinkURL) -> Bool {
      exact.contains { $0.decision(for: url, app: "S.s").decision == .match }
    }

    func mayHold(_ url: LinkURL) -> Bool {
      holds(url) || others.contains { $0.decision(for: url, app: "S.s").decision == .match }
    }
  }
}
