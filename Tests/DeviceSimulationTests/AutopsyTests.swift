import LinkMatching
import LinkOpening
import TestSupport
import Testing

@testable import DeviceSimulation

@Suite("The text of swcutil show")
struct AutopsyTests {
  /// A record in the published layout (STRIPE).
  static let developer = """
    --------------------------------------------------------------------------------
    Service:              applinks
    App ID:               ABCDE12345.com.example.app
    App Version:          1.0
    App PI:               <LSPersistentIdentifier 0x6000> { v = 0, t = 0x8, u = 0x1, db = 1B2, {length = 8, bytes = 0x00} }
    Domain:               example.com?mode=developer
    User Approval:        unspecified
    Site/Fmwk Approval:   unspecified
    Flags:                developer
    Last Checked:         2021-09-23 18:16:58 +0000
    Next Check:           2021-09-23 21:21:34 +0000
    Error:                Error Domain=NSCocoaErrorDomain Code=3840 "The data isn't in the correct format." UserInfo={
        NSDebugDescription=Invalid value around line 1: column 0.
    }
    Retries:              1
    --------------------------------------------------------------------------------
    """

  private func read(_ text: String) -> ShowAutopsy { ShowAutopsy(ShowDocument(parsing: Array(text.utf8))) }

  private func one(_ fields: String) throws -> RecordAutopsy {
    try #require(
      read("Service: applinks\nApp ID: 8A3KX2M9QT.com.example.shop\nDomain: shop.example\n" + fields).records
        .first)
  }

  @Test("a published record is read, and every sentence has its line")
  func published() throws {
    let autopsy = read(Self.developer)
    let record = try #require(autopsy.records.first)
    #expect(autopsy.records.count == 1 && autopsy.document.oddLineCount == 0)
    #expect(record.app == "ABCDE12345.com.example.app" && record.approval == .unspecified)
    #expect(record.record.value("Error")?.hasSuffix("}") == true && record.record.value("Retries") == "1")
    let said = record.statements.map { "\($0.kind.rawValue) \($0.line) \($0.note.text)" }
    #expect(said.contains { $0.hasPrefix("cause 12 The file is not JSON") }, "\(said)")
    #expect(said.contains { $0.hasPrefix("state 11 The next check is about three hours") }, "\(said)")
    #expect(said.contains { $0.hasPrefix("state 15 1 try has failed") }, "\(said)")
    #expect(said.contains { $0.hasPrefix("action 6 Developer mode needs") }, "\(said)")
  }

  @Test("records end at dashes, at the next service and at the short form")
  func boundaries() {
    let text = """
      Some header of a sysdiagnose
      Service: applinks
      App ID: A.b
      Domain: one.example
      Service: webcredentials
      App ID: A.b
      Domain: one.example
      ------
      { s = applinks, a = 8A3KX2M9QT.com.example.shop, d = two.example }
      Site/Fmwk Approval: approved
      """
    let document = ShowDocument(parsing: Array(text.utf8))
    #expect(document.records.map(\.line) == [2, 5, 9] && document.oddLines.map(\.line) == [1])
    #expect(document.records[2].value("Domain") == "two.example")
    #expect(document.records[2].value("Site/Fmwk Approval") == "approved")
  }

  @Test("line ends, blanks and marks of other systems do not matter")
  func lineEnds() {
    let text = "\u{FEFF}  Service:\tapplinks\r\n  App ID:   A.b\r\n\r\n  Domain:  x.example  \r\n"
    let record = ShowDocument(parsing: Array(text.utf8)).records.first
    #expect(record?.value("Service") == "applinks" && record?.value("Domain") == "x.example")
  }

  @Test(
    "approvals say what they mean",
    arguments: [
      ("approved", "state", "works"), ("denied", "state", "denied"), ("unspecified", "state", "not approved"),
      ("genehmigt", "unknown", "no word that is known"),
    ])
  func approvals(_ word: String, _ kind: String, _ part: String) throws {
    let record = try one("Site/Fmwk Approval: \(word)")
    #expect(
      record.statements.contains { $0.kind.rawValue == kind && $0.line == 4 && $0.note.text.contains(part) })
  }

  @Test(
    "errors lead to causes and actions, unknown ones stay unknown",
    arguments: [
      ("Error Domain=SWCErrorDomain Code=7 \"x\"", "no usable copy", true),
      ("Error Domain=SWCErrorDomain Code=104 \"x\"", "not JSON", true),
      (
        "denied because the CDN told us to stop with HTTP status 404: SWCERR00101 Bad HTTP Response: 403",
        "status that is not 200", true
      ),
      ("SWCERR00301 Timeout", "did not answer the crawler in time", true),
      ("SWCERR99999 Something", "SWCERR99999", false),
      ("Error Domain=NSURLErrorDomain Code=-1001 \"x\"", "did not answer in time", true),
      ("Error Domain=NSURLErrorDomain Code=-42 \"x\"", "not known", false),
      ("Error Domain=OtherDomain Code=5", "not known", false), ("kaputt", "not written in a way", false),
    ])
  func errors(_ error: String, _ part: String, _ isKnown: Bool) throws {
    let record = try one("Site/Fmwk Approval: denied\nError: \(error)")
    let ofError = record.statements.filter { $0.line == 5 }
    #expect(ofError.contains { $0.note.text.contains(part) }, "\(ofError)")
    #expect(ofError.contains { $0.kind == .unknown } == !isKnown)
    #expect(ofError.contains { $0.kind == .action } == isKnown)
  }

  @Test(
    "spans between checks are told apart",
    arguments: [
      ("2026-01-08 10:00:00 +0000", "a week"), ("2026-01-06 09:00:00 +0000", "five days"),
      ("2026-01-01 13:05:00 +0000", "three hours"), ("2026-01-02 10:00:00 +0000", "not known"),
      ("2025-01-01 10:00:00 +0000", "before the last"), ("2026-01-08 12:00:00 +0200", "a week"),
    ])
  func spans(_ next: String, _ part: String) throws {
    let record = try one(
      "Site/Fmwk Approval: approved\nLast Checked: 2026-01-01 10:00:00 +0000\nNext Check: \(next)")
    #expect(record.statements.contains { $0.line == 6 && $0.note.text.contains(part) })
  }

  @Test(
    "dates of other languages are not guessed at",
    arguments: [
      "23. September 2021 um 18:16:58 MESZ", "9/23/21, 6:16 PM", "2021年9月23日 18:16:58",
      "2021-13-01 00:00:00 +0000", "",
    ])
  func dates(_ text: String) throws {
    #expect(ShowDate.seconds(text) == nil)
    guard !text.isEmpty else { return }
    let record = try one("Site/Fmwk Approval: approved\nLast Checked: \(text)\nNext Check: \(text)")
    #expect(
      record.statements.filter { $0.kind == .unknown && $0.note.text.contains("date") }.map(\.line) == [5, 6])
  }

  @Test("the domain's form tells causes")
  func domains() throws {
    func causes(_ service: String, _ domain: String) throws -> String {
      let text =
        "Service: \(service)\nApp ID: 8A3KX2M9QT.com.example.shop\nDomain: \(domain)\nSite/Fmwk Approval: unspecified"
      let record = try #require(read(text).records.first)
      return record.statements.filter { $0.line == 3 }.map(\.note.text).joined(separator: " ")
    }
    #expect(try causes("applinks", "shop.example:8080").contains("port"))
    #expect(try causes("applinks", "xn--mnchen-3ya.example").contains("iOS 16"))
    #expect(try causes("applinks", "*.shop.example").contains("needs an entry of its own"))
    #expect(try causes("appclips", "*.shop.example").contains("no wildcards"))
    #expect(try causes("applinks", "shop.example?mode=managed").contains("managed"))
    #expect(try causes("applinks", "shop.example?mode=odd").contains("not known"))
  }

  @Test("fields, flags and approvals that nobody has recorded stay unknown")
  func unknown() throws {
    let record = try one(
      "Site/Fmwk Approval: approved\nFlags: developer frozen\nColour: blue\nUser Approval: denied")
    let unknown = record.statements.filter { $0.kind == .unknown }.map(\.line)
    #expect(unknown == [5, 6])
    #expect(
      record.statements.contains { $0.line == 7 && $0.kind == .action && $0.note.text.contains("long") })
  }

  @Test("records are found by app and by domain, wildcards too")
  func filters() {
    let autopsy = read(
      "Service: applinks\nApp ID: A.b\nDomain: *.shop.example\n---\nService: applinks\nApp ID: A.c\nDomain: shop.example\n"
    )
    #expect(autopsy.records(app: nil, domain: "www.shop.example").map(\.app) == ["A.b"])
    #expect(autopsy.records(app: "A.c", domain: nil).count == 1)
    #expect(autopsy.records(app: "A.c", domain: "else.example").isEmpty)
  }

  @Test("a device's own text is read back as it was", arguments: 0..<20 as Range<UInt64>)
  func roundTrip(_ seed: UInt64) async throws {
    var random = SeededRandom(seed)
    let answers: [AssociationAnswer] = [
      .response(.init(body: Array(FakeNetwork.file().utf8))),
      .response(.init(status: 404, cdnFailure: "SWCERR00101 \"x\"")),
      .response(.init(body: Array("<html>".utf8))), .noAnswer("nothing listens\nthere"),
    ]
    let answer = random.pick(answers)
    var engine = DeviceEngine(
      SimulatedDevice("phone", system: OSVersion(.ios, 18), now: Int64(random.number(0...2_000_000_000))),
      fetch: { _ in answer })
    try await engine.install(
      AppPackage(
        FakeNetwork.app, version: random.chance(50) ? "1.0" : nil,
        domains: ["applinks:shop.example", "webcredentials:*.shop.example"]))
    engine.change { $0.choose(random.pick([StoredChoice.none, .app, .browser]), for: "shop.example") }
    let document = ShowDocument(
      parsing: Array(ShowWriter(engine.device).text(of: engine.device.records).utf8))
    #expect(document.oddLineCount == 0 && document.records.count == 2)
    for (shown, record) in zip(document.records, engine.device.records) {
      #expect(shown.value("Service") == record.service && shown.value("Domain") == record.domain)
      #expect(shown.value("Site/Fmwk Approval") == record.approval.rawValue)
      #expect(shown.value("Last Checked").flatMap(ShowDate.seconds) == record.lastChecked)
      #expect(shown.value("Next Check").flatMap(ShowDate.seconds) == record.nextCheck)
    }
  }

  @Test("random text is read without harm", arguments: 0..<200 as Range<UInt64>)
  func hostile(_ seed: UInt64) {
    var random = SeededRandom(seed)
    let pieces = [
      "Service:", "App ID:", "Domain:", "Error:", "{", "}", "---", "\n", "\n", " ", "\r\n",
      "{ s = a, a = b, d = c }", "\u{0}", "é", ":", "Next Check: 99999999999999999999", "SWCERR", "Code=",
      "Domain=",
    ]
    let text = (0..<random.number(0...200)).map { _ in random.pick(pieces) }.joined()
    var bytes = Array(text.utf8)
    if random.chance(20), !bytes.isEmpty { bytes[random.number(0...(bytes.count - 1))] = 0xFF }
    let autopsy = ShowAutopsy(ShowDocument(parsing: bytes))
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    for record in autopsy.records {
      #expect(record.statements.map(\.line).allSatisfy { (1...lines).contains($0) })
    }
  }

  @Test("a text without end of lines or of brackets costs no more than its length")
  func large() {
    let open = "Service: a\nError: " + String(repeating: "{\n", count: 100_000)
    #expect(ShowDocument(parsing: Array(open.utf8)).records.count == 1)
    let long = String(repeating: "x", count: 1 << 21)
    #expect(ShowDocument(parsing: Array(long.utf8)).oddLineCount == 1)
  }
}
