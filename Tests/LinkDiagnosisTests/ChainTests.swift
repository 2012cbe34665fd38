import Entitlements
import HostingEvidence
import LinkDiagnosis
import LinkMatching
import LinkOpening
import Testing

@Suite("The chain from a link to an app")
struct ChainTests {
  private static let link = "https://shop.example/buy/42"

  private func claims(_ domains: String..., app: String? = Site.app) -> AppClaims {
    AppClaims(name: "App.entitlements", identifier: app, domains: domains.map { AssociatedDomain($0) })
  }

  private func diagnosis(
    _ claims: AppClaims?, link: String = link, app: String? = nil, os: String? = nil,
    opening: OpeningQuestion = OpeningQuestion(surface: .messages, choice: StoredChoice.none),
    records: [String: HostRecord] = ["shop.example": Site.record("shop.example")]
  ) -> Diagnosis {
    let question = DiagnosisQuestion(
      .link(link), app: app, claims: claims, version: os.flatMap { OSVersion($0) }, opening: opening)
    return LinkDiagnoser(question).diagnosis(records)
  }

  private func verdict(_ kind: HopKind, _ diagnosis: Diagnosis) -> HopVerdict? {
    diagnosis.hops.first { $0.kind == kind }?.verdict
  }

  private func hop(_ kind: HopKind, _ diagnosis: Diagnosis) throws -> ChainHop {
    try #require(diagnosis.hops.first { $0.kind == kind })
  }

  @Test("is verified where every hop was seen to hold")
  func whole() {
    let result = diagnosis(claims("applinks:shop.example"))
    #expect(result.verdict == .verified, "\(result.hops.filter { $0.verdict != .verified })")
    #expect(result.hops.map(\.kind) == Array(HopKind.allCases.prefix(10)))
    #expect(result.app == Site.app)
    let mends = result.hops.compactMap(\.mend)
    #expect(mends.isEmpty)
  }

  @Test("a surface that opens apps is no reason to speak of a choice that nobody told")
  func surfaceWithoutChoice() throws {
    let told = OpeningQuestion(surface: .messages)
    let surface = try hop(.surface, diagnosis(claims("applinks:shop.example"), opening: told))
    #expect(surface.verdict == .verified && !surface.sentence.contains("chosen"), "\(surface.sentence)")
    #expect(!surface.sentence.contains("Nothing is known"), "\(surface.sentence)")
  }

  @Test("breaks at exactly the hop that is at fault")
  func faults() throws {
    let good = claims("applinks:shop.example")
    let cases: [(HopKind, Diagnosis)] = [
      (.url, diagnosis(good, link: "no url")),
      (.url, diagnosis(good, link: "shop://buy/42")),
      (.host, diagnosis(good, link: "https://203.0.113.7/buy/42")),
      (.host, diagnosis(good, link: "https://localhost/buy/42")),
      (
        .host,
        diagnosis(claims("applinks:xn--bcher-kva.example"), link: "https://xn--bcher-kva.example/buy/42")
      ),
      (.entitlement, diagnosis(claims("applinks:www.shop.example", "webcredentials:shop.example"))),
      (.entitlement, diagnosis(claims("applinks:*.shop.example"))),
      (.entitlement, diagnosis(claims("applinks:shop.example:8443"))),
      (
        .cdn,
        diagnosis(
          good,
          records: records(
            "shop.example", Site.survey("shop.example", Site.file()),
            Site.failure("shop.example", "SWCERR00301 Timeout")))
      ),
      (
        .cdn,
        diagnosis(
          good,
          records: records(
            "shop.example", Site.survey("shop.example", Site.file()),
            Site.network("shop.example", Site.file("/old/*"))))
      ),
      (.rule, diagnosis(good, link: "https://shop.example/sell/42")),
      (
        .identifier, diagnosis(claims("applinks:shop.example", app: nil), app: "8A3KX2M9QT.com.example.other")
      ),
      (.surface, diagnosis(good, opening: OpeningQuestion(surface: .addressBar, choice: StoredChoice.none))),
      (
        .surface,
        diagnosis(
          good,
          opening: OpeningQuestion(
            surface: .safari, page: try AssociationFileText.url("https://shop.example/"),
            choice: StoredChoice.none))
      ),
      (.user, diagnosis(good, opening: OpeningQuestion(surface: .messages, choice: .browser))),
    ]
    for (kind, result) in cases {
      #expect(
        result.firstBroken?.kind == kind, "\(kind) in \(result.hops.map { "\($0.kind) \($0.verdict)" })")
      #expect(result.verdict == .broken)
      let broken = try hop(kind, result)
      #expect(broken.mend?.isEmpty == false, "\(broken)")
    }
  }

  private func records(_ host: String, _ survey: HostingSurvey, _ network: FetchEvidence?) -> [String:
    HostRecord]
  {
    [host: HostRecord(survey, network: network)]
  }

  @Test("shows a site's fault that Apple's copy hides, and does not let it decide")
  func hidden() throws {
    let records = records(
      "shop.example", Site.survey("shop.example", "", status: 404), Site.network("shop.example", Site.file()))
    let result = diagnosis(claims("applinks:shop.example"), records: records)
    let origin = try hop(.origin, result)
    #expect(origin.verdict == .broken && !origin.isDecisive)
    #expect(result.verdict == .verified && result.hasBroken && result.firstBroken?.kind == .origin)
    // A device that asks the site itself has no such copy.
    let old = diagnosis(claims("applinks:shop.example"), os: "ios13", records: records)
    #expect(old.verdict == .broken && verdict(.cdn, old) == nil)
  }

  @Test("asks Apple's network for the versions and modes that do")
  func routes() {
    let broken = records(
      "shop.example", Site.survey("shop.example", Site.file()),
      Site.failure("shop.example", "SWCERR00101 Bad HTTP Response: 403"))
    for (os, isAsked) in [
      ("ios14", true), ("ios13.7", false), ("macos11", true), ("macos10.15.7", false), ("visionos1", true),
    ] {
      let result = diagnosis(claims("applinks:shop.example"), os: os, records: broken)
      #expect((verdict(.cdn, result) == .broken) == isAsked, "\(os)")
    }
    let developer = diagnosis(claims("applinks:shop.example?mode=developer"), records: broken)
    #expect(verdict(.cdn, developer) == nil && verdict(.entitlement, developer) == .unknown)
  }

  @Test("takes any valid certificate in developer mode only")
  func trust() {
    let survey = Site.survey("shop.example", Site.file(), problems: .known([.selfSigned]))
    let records = records("shop.example", survey, nil)
    #expect(
      verdict(.origin, diagnosis(claims("applinks:shop.example"), os: "ios13", records: records)) == .broken)
    #expect(
      verdict(.origin, diagnosis(claims("applinks:shop.example?mode=developer"), records: records))
        == .verified)
    let unknown = Site.survey("shop.example", Site.file(), problems: .unknown(.machine("no roots")))
    let result = diagnosis(
      claims("applinks:shop.example"), os: "ios13", records: self.records("shop.example", unknown, nil))
    #expect(verdict(.origin, result) == .unknown)
  }

  @Test("looks the exact host up before its parents, and parents only where it has no rule")
  func parents() throws {
    let entitled = claims("applinks:*.example", "applinks:*.shop.example", "applinks:eu.shop.example")
    let question = DiagnosisQuestion(.link("https://eu.shop.example/buy/42"), claims: entitled)
    #expect(LinkDiagnoser(question).hosts == ["eu.shop.example", "shop.example"])
    let own = [
      "eu.shop.example": Site.record("eu.shop.example"),
      "shop.example": Site.record("shop.example", Site.file("/x")),
    ]
    let first = LinkDiagnoser(question).diagnosis(own)
    #expect(verdict(.rule, first) == .verified)
    #expect(try hop(.entitlement, first).sentence.contains("applinks:eu.shop.example"))
    let parent = [
      "eu.shop.example": Site.record("eu.shop.example", Site.file("/x")),
      "shop.example": Site.record("shop.example"),
    ]
    let second = LinkDiagnoser(question).diagnosis(parent)
    #expect(verdict(.rule, second) == .verified)
    #expect(try hop(.entitlement, second).sentence.contains("applinks:*.shop.example"))
  }

  @Test("never shows as good what nobody looked at")
  func unknown() {
    // Each piece of evidence that is taken away leaves no hop verified that was not, and not the whole.
    let whole = diagnosis(claims("applinks:shop.example"))
    let survey = Site.survey("shop.example", Site.file())
    let poorer = [
      diagnosis(nil), diagnosis(claims("applinks:shop.example"), records: [:]),
      diagnosis(claims("applinks:shop.example"), records: records("shop.example", survey, nil)),
      diagnosis(claims("applinks:shop.example", app: nil)),
      diagnosis(claims("applinks:shop.example"), opening: OpeningQuestion(choice: StoredChoice.none)),
      diagnosis(claims("applinks:shop.example"), opening: OpeningQuestion(surface: .messages)),
      diagnosis(
        claims("applinks:shop.example"),
        opening: OpeningQuestion(surface: .thirdPartyBrowser, choice: StoredChoice.none)),
    ]
    for result in poorer {
      #expect(result.verdict == .unknown, "\(result.hops.map { "\($0.kind) \($0.verdict)" })")
      for unknown in result.hops where unknown.verdict == .unknown {
        #expect(!result.sentence.isEmpty, "\(unknown)")
      }
      for hop in result.hops where hop.verdict == .verified { #expect(verdict(hop.kind, whole) == .verified) }
    }
  }

  @Test("decides by the rules as match does, on links and patterns at random")
  func agreement() throws {
    var random = SystemRandomNumberGenerator()
    let words = ["buy", "sell", "*", "4?", "42", "a"]
    for _ in 0..<300 {
      let pattern =
        "/"
        + (0..<Int.random(in: 0...3, using: &random)).map { _ in words.randomElement() ?? "" }.joined(
          separator: "/")
      let path =
        "/"
        + (0..<Int.random(in: 0...3, using: &random)).map { _ in
          words[Int.random(in: 0..<6, using: &random)].replacing("*", with: "z").replacing("?", with: "7")
        }.joined(separator: "/")
      let file = Site.file(pattern)
      let result = diagnosis(
        claims("applinks:shop.example"), link: "https://shop.example\(path)", opening: OpeningQuestion(),
        records: ["shop.example": Site.record("shop.example", file)])
      let matcher = LinkMatcher(AssociationFileText.parse(file))
      let isMatch = try matcher.decisions(for: AssociationFileText.url("https://shop.example\(path)"))
        .contains { $0.decision == .match && $0.uncertain.isEmpty }
      #expect((verdict(.rule, result) == .verified) == isMatch, "\(pattern) \(path)")
    }
  }

  @Test("answers whether an app may use passkeys of a domain")
  func passkeys() {
    func ask(_ domain: String, _ app: String?, _ claims: AppClaims?) -> Diagnosis {
      let question = DiagnosisQuestion(.relyingParty(domain), app: app, claims: claims)
      return LinkDiagnoser(question).diagnosis(["shop.example": Site.record("shop.example")])
    }
    let good = ask("shop.example", nil, claims("webcredentials:shop.example"))
    #expect(good.verdict == .verified)
    let kinds = good.hops.map(\.kind)
    #expect(kinds == [.url, .host, .entitlement, .origin, .cdn, .file, .identifier])
    #expect(ask("shop.example", nil, claims("applinks:shop.example")).firstBroken?.kind == .entitlement)
    let other = ask("shop.example", "8A3KX2M9QT.com.other", nil)
    #expect(other.firstBroken?.kind == .identifier)
    #expect(
      other.sentence.hasPrefix("Passkeys of shop.example cannot be used by the app 8A3KX2M9QT.com.other"))
    #expect(good.sentence.contains("use passkeys of shop.example was seen to hold"))
  }

  @Test("says what keeps a claim or an identifier from fitting")
  func likeness() throws {
    let wildcard = try hop(.entitlement, diagnosis(claims("applinks:*.shop.example")))
    #expect(wildcard.evidence.contains { $0.contains("does not cover shop.example itself") })
    let prefix = try hop(.identifier, diagnosis(nil, app: "ZZZZZZZZZZ.com.example.shop"))
    #expect(prefix.sentence.contains("another prefix"))
    let letters = try hop(.identifier, diagnosis(nil, app: "8A3KX2M9QT.com.example.Shop"))
    #expect(letters.sentence.contains("letter case differs"))
  }
}
