import AssociationFiles
import Foundation
import LinkMatching
import LinkSyntax
import PositionedJSON
import TestSupport
import Testing

@testable import LinkAnalysis

/// Real files, where they are at hand: every change of one rule is a difference, unless no link shows it.
@Suite(
  "Real files and their mutations",
  .enabled(if: ProcessInfo.processInfo.environment["APPLINKS_SHARED"] != nil))
struct CorpusMutationTests {
  private static let folder =
    (ProcessInfo.processInfo.environment["APPLINKS_SHARED"] ?? "") + "/corpus/aasa"
  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  /// How many changes of each file are tried.
  private static let mutations = 12

  @Test(
    "a file is equivalent to itself, nothing is undecided, and every rule that is reached has a link",
    arguments: names)
  func itself(name: String) throws {
    let file = AssociationFile(
      parsing: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)"))))
    #expect(try LinkDifference(from: file, to: file).isEquivalent)
    let matcher = LinkMatcher(file)
    #expect(RuleReach(matcher).undecided.isEmpty)
    #expect(try RuleExamples(matcher).rules.allSatisfy { $0.isUnreachable || $0.shortest != nil })
    #expect(try FileOverlap(matcher).undecided.isEmpty)
  }

  @Test("a change of one rule is found, unless no sample shows it", arguments: names)
  func mutations(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)")))
    let file = AssociationFile(parsing: bytes)
    guard file.rejection == nil else { return }
    var random = SeededRandom(UInt64(bytes.count))
    let rules = LinkMatcher(file).entries.flatMap(\.rules)
    for _ in 0..<(rules.isEmpty ? 0 : Self.mutations) {
      let edit = Mutation.random(of: random.pick(rules), &random)
      let changed = AssociationFile(parsing: edit.applied(to: bytes).bytes)
      guard changed.rejection == nil else { continue }
      let difference = try LinkDifference(from: file, to: changed)
      #expect(difference.isDecided)
      let inexact = difference.apps.flatMap { $0.opens + $0.closes }.first { !$0.links.isExact }
      #expect(inexact == nil)
      guard difference.isEquivalent else { continue }
      let before = LinkMatcher(file)
      let now = LinkMatcher(changed)
      let link = LinkSamples().links(for: before.entries + now.entries, limit: 4_000).first { link in
        guard let url = try? LinkURL(link) else { return false }
        return before.apps.contains { app in
          (before.decision(for: url, app: app.identifier).decision == .match)
            != (now.decision(for: url, app: app.identifier).decision == .match)
        }
      }
      #expect(link == nil, "\(link ?? "")\n\(String(decoding: edit.applied(to: bytes).bytes, as: UTF8.self))")
    }
  }

  /// A change of one rule's text.
  enum Mutation {
    static func random(of rule: EffectiveRule, _ random: inout SeededRandom) -> [TextEdit] {
      let value = rule.value
      if value.kind == .string {
        let text = value.string ?? ""
        let other = text.hasPrefix("NOT ") ? String(text.dropFirst(4)) : "NOT " + text
        return [value.edit(replacingWithString: random.chance(40) ? other : changed(text, &random))]
      }
      if random.chance(30) {
        if let exclude = value["exclude"] {
          return [exclude.edit(replacingWith: rule.isExcluded ? "false" : "true")]
        }
        return value.edit(addingMember: "exclude", value: "true").map { [$0] } ?? []
      }
      if let path = value["/"], let text = path.string {
        return [path.edit(replacingWithString: changed(text, &random))]
      }
      return value.edit(addingMember: "/", value: "\"/mutated/*\"").map { [$0] } ?? []
    }

    private static func changed(_ text: String, _ random: inout SeededRandom) -> String {
      var characters = Array(text)
      let place = random.number(0...max(characters.count - 1, 0))
      switch random.number(0...2) {
      case 0 where !characters.isEmpty: characters.remove(at: place)
      case 1: characters.insert(random.pick(["x", "*", "?", "/"]), at: place)
      default: characters.append(random.pick(["x", "*", "/*"]).first ?? "x")
      }
      return String(characters)
    }
  }
}
