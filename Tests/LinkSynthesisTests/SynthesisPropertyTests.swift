import AssociationFiles
import LinkMatching
import LinkSyntax
import LinkSynthesis
import TestSupport
import Testing

@Suite("Synthesis of random sites")
struct SynthesisPropertyTests {
  @Test(
    "every given link comes out right, for the matcher and for a slow reading of the rules",
    arguments: [Eagerness.cautious, .balanced, .eager])
  func allLinks(eagerness: Eagerness) throws {
    var random = SeededRandom(11)
    var synthesised = 0
    for _ in 0..<60 {
      let site = RandomSite(&random, links: random.number(1...60))
      let (open, browser) = try Self.labelled(site)
      let synthesis: Synthesis
      do {
        synthesis = try Synthesiser(eagerness: eagerness).synthesise(open: open, browser: browser)
      } catch SynthesisError.nothingToOpen {
        #expect(open.isEmpty)
        continue
      } catch SynthesisError.conflicts(let conflicts, _) {
        Self.check(conflicts, open, browser)
        continue
      }
      synthesised += 1
      let matcher = LinkMatcher(AssociationFile(parsing: synthesis.fileText))
      let slow = SlowRules(rules: synthesis.rules)
      for (links, opens) in [(open, true), (browser, false)] {
        for link in links {
          #expect((matcher.decisions(for: link).first?.decision == .match) == opens, "\(link.text)")
          #expect(slow.opens(link.text) == opens, "\(link.text)\n\(synthesis.rules)")
        }
      }
    }
    #expect(synthesised > 20)
  }

  /// The links of a site as its file decides.
  private static func labelled(_ site: RandomSite) throws -> (open: [LinkURL], browser: [LinkURL]) {
    let matcher = LinkMatcher(AssociationFile(parsing: site.json))
    var open: [LinkURL] = []
    var browser: [LinkURL] = []
    for text in site.links {
      let link = try LinkURL(text)
      if matcher.decisions(for: link).first?.decision == .match {
        open.append(link)
      } else {
        browser.append(link)
      }
    }
    return (open, browser)
  }

  /// Conflicts are real: one link of either list, alike but for `*`, `?` and `$(`, which patterns cannot spell.
  private static func check(
    _ conflicts: [SynthesisError.Conflict], _ open: [LinkURL], _ browser: [LinkURL]
  ) {
    #expect(!conflicts.isEmpty)
    for conflict in conflicts {
      #expect(open.contains(conflict.open) && browser.contains(conflict.browser))
      #expect((conflict.open.text + conflict.browser.text).contains { "*?$".contains($0) })
    }
  }

  @Test("the order of the links and repeated links change no byte but by their weight")
  func order() throws {
    var random = SeededRandom(5)
    for _ in 0..<15 {
      let site = RandomSite(&random, links: 50)
      let (open, browser) = try Self.labelled(site)
      guard let first = try? Synthesiser().synthesise(open: open, browser: browser) else { continue }
      for _ in 0..<3 {
        let again = try Synthesiser().synthesise(
          open: open.shuffled(using: &random), browser: browser.shuffled(using: &random))
        #expect(again.fileText == first.fileText)
      }
    }
  }

  @Test("links beyond those that are learnt from come out right too")
  func beyondLearning() throws {
    var random = SeededRandom(9)
    for _ in 0..<10 {
      let site = RandomSite(&random, links: 80)
      let (open, browser) = try Self.labelled(site)
      let limits = SynthesisLimits(learntLinks: 10)
      guard let synthesis = try? Synthesiser(limits: limits).synthesise(open: open, browser: browser) else {
        continue
      }
      let slow = SlowRules(rules: synthesis.rules)
      #expect(open.allSatisfy { slow.opens($0.text) })
      #expect(!browser.contains { slow.opens($0.text) })
    }
  }
}
