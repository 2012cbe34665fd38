import TestSupport
import Testing

@testable import AssetLinks

/// States of DVS and the layout of VER.
@Suite("The output of pm get-app-links")
struct VerificationReportTests {
  @Test(
    "each state has its meaning and its next step",
    arguments: [
      ("none", Verdict.no, Verdict.yes, true), ("verified", .yes, .no, false), ("approved", .yes, .no, false),
      ("denied", .no, .no, true), ("migrated", .yes, .yes, true), ("restored", .yes, .yes, true),
      ("legacy_failure", .no, .no, true), ("system_configured", .yes, .no, false), ("1024", .no, .no, true),
      ("1030", .no, .no, true), ("always", .yes, .no, false), ("ask", .no, .no, true),
      ("never", .no, .no, true),
      ("frobbed", .unknown, .unknown, false), ("12", .unknown, .unknown, false),
    ])
  func states(word: String, isVerified: Verdict, again: Verdict, hasStep: Bool) throws {
    let state = DomainState(word)
    #expect(state.isVerified == isVerified && state.isVerifiedAgain == again)
    let report = VerificationReport(parsing: "com.a.b:\n Domain verification state:\n  x.example: \(word)\n")
    let note = try #require(report.notes.first)
    #expect(note.kind == .domain && note.sentence.hasPrefix("Line 3: ") && note.sentence.hasSuffix("."))
    #expect(note.nextStep.isEmpty != hasStep && (note.nextStep.isEmpty || note.nextStep.hasSuffix(".")))
    if isVerified == .unknown { #expect(note.sentence.contains("unknown")) }
  }

  static let sample = """
    com.example.shop:
      ID: 01234567-89ab-cdef-0123-456789abcdef
      Signatures: [AA:BB]
      Invalid autoVerify domains:
        localhost
      Domain verification state:
        shop.example: verified
        *.shop.example: 1024
      User 0:
        Verification link handling allowed: false
        Selection state:
          Enabled:
            b.example
          Disabled:
            shop.example
    rubbish here
    com.other.app 0123:
      Domain verification state:
        x.example: none
    """

  @Test("several packages, users and odd lines are told apart, whatever the indentation")
  func report() {
    for text in [
      Self.sample, Self.sample.replacing("  ", with: ""), Self.sample.replacing("\n", with: "\r\n"),
    ] {
      let report = VerificationReport(parsing: text)
      #expect(report.packages == ["com.example.shop", "com.other.app"])
      #expect(
        report.notes.map(\.kind) == [
          .signatures, .invalidDomain, .domain, .domain, .handlingDisallowed, .selected, .notSelected,
          .unknown, .domain,
        ])
      #expect(report.notes.map(\.line) == [3, 5, 7, 8, 10, 13, 15, 16, 19])
      #expect(report.notes[4].user == "0" && report.notes[8].package == "com.other.app")
      for note in report.notes { #expect(note.sentence.hasPrefix("Line \(note.line): ")) }
    }
  }

  @Test("the layout of Android 11 and older is read")
  func legacy() {
    let report = VerificationReport(
      parsing:
        "App linkages for user 0:\n\nPackage: com.a.b\nDomains: x.example\nStatus:  always : 200000001\n")
    #expect(report.notes.map(\.state) == ["always"] && report.notes.map(\.subject) == ["x.example"])
  }

  @Test("any text is read, and nothing is lost but counted")
  func hostile() {
    var random = SeededRandom(31)
    for _ in 0..<2_000 {
      let text = (0..<random.number(0...12)).map { _ in
        random.pick([
          ":", " ", "\n", "a.b", "User 0:", "Domain verification state:", "Enabled:", "none", "é", "\u{202E}",
        ])
      }.joined()
      for note in VerificationReport(parsing: text).notes { #expect(!note.sentence.isEmpty) }
    }
    let long = VerificationReport(parsing: String(repeating: "x\n", count: 20_000))
    #expect(long.noteCount == 20_000 && long.notes.count == 10_000)
  }
}
