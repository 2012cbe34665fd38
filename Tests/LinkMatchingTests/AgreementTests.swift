import AssociationFiles
import LinkMatching
import LinkSyntax
import TestSupport
import Testing

/// The fast matcher against the slow one.
@Suite("Agreement with a second matcher")
struct AgreementTests {
  static let documents = 4_000
  static let linksPerDocument = 25

  @Test("both matchers decide alike about 100,000 random links", arguments: 0..<8)
  func agreement(part: Int) throws {
    var random = SeededRandom(UInt64(0x5EED + part))
    for _ in 0..<Self.documents / 8 {
      let document = RandomDocument.random(&random)
      let links = (0..<Self.linksPerDocument).map { _ in document.link(&random) }
      guard let matchers = Pair(document) else {
        Issue.record("no JSON: \(document.json)")
        return
      }
      for link in links where matchers.disagreement(link) != nil {
        let small = Shrinking.smallest(document, link)
        let difference = Pair(small.document)?.disagreement(small.link) ?? "it vanished"
        Issue.record("\(small.document.json)\n\(small.link)\n\(difference)")
        return
      }
    }
  }

  @Test("both matchers decide alike as the reader before iOS 13")
  func legacyAgreement() throws {
    var random = SeededRandom(0x1E6A)
    for _ in 0..<400 {
      let document = RandomDocument.random(&random)
      let pair = try #require(Pair(document, version: OSVersion(.ios, 12)))
      for _ in 0..<10 {
        let link = document.link(&random)
        let difference = pair.disagreement(link)
        #expect(difference == nil, "\(document.json)\n\(link)")
      }
    }
  }

  /// Both matchers for one document.
  struct Pair {
    let fast: LinkMatcher
    let slow: ReferenceMatcher

    init?(_ document: RandomDocument, version: OSVersion? = nil) {
      guard var slow = ReferenceMatcher(document.json) else { return nil }
      slow.isLegacy = version != nil
      self.slow = slow
      fast = LinkMatcher(
        AssociationFile(parsing: document.json), question: LinkMatcher.Question(version: version))
    }

    /// What differs, or `nil`.
    func disagreement(_ link: String) -> String? {
      guard let url = try? LinkURL(link) else { return "unreadable link" }
      let fastAnswers = fast.decisions(for: url).map {
        ReferenceMatcher.Answer(
          app: $0.app, word: $0.decision.word, detail: $0.detail, component: $0.component)
      }
      let slowAnswers = slow.answers(link)
      return fastAnswers == slowAnswers ? nil : "fast: \(fastAnswers)\nslow: \(slowAnswers)"
    }
  }

  /// Makes a disagreement as small as leaving things out can make it.
  enum Shrinking {
    static func smallest(
      _ document: RandomDocument, _ link: String
    ) -> (document: RandomDocument, link: String) {
      var best = (document: document, link: link)
      var progress = true
      while progress {
        progress = false
        for candidate in smaller(best) where differs(candidate) {
          best = candidate
          progress = true
          break
        }
      }
      return best
    }

    private static func differs(_ candidate: (document: RandomDocument, link: String)) -> Bool {
      guard (try? LinkURL(candidate.link)) != nil else { return false }
      return Pair(candidate.document)?.disagreement(candidate.link) != nil
    }

    private static func smaller(
      _ current: (document: RandomDocument, link: String)
    ) -> [(document: RandomDocument, link: String)] {
      var documents: [RandomDocument] = []
      let document = current.document
      func add(_ change: (inout RandomDocument) -> Void) {
        var copy = document
        change(&copy)
        documents.append(copy)
      }
      if document.defaults != nil { add { $0.defaults = nil } }
      for entry in document.entries.indices {
        if document.entries.count > 1 { add { $0.entries.remove(at: entry) } }
        if document.entries[entry].defaults != nil { add { $0.entries[entry].defaults = nil } }
        if document.entries[entry].paths != nil { add { $0.entries[entry].paths = nil } }
        for rule in document.entries[entry].rules.indices {
          add { $0.entries[entry].rules.remove(at: rule) }
          for member in document.entries[entry].rules[rule].indices {
            add { $0.entries[entry].rules[rule].remove(at: member) }
          }
        }
      }
      let characters = Array(current.link)
      let links = (19..<max(characters.count, 19)).map { index in
        String(characters[..<index] + characters[(index + 1)...])
      }
      return documents.map { ($0, current.link) } + links.map { (document, $0) }
    }
  }
}
