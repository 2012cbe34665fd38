import Entitlements
import TestSupport
import Testing

@Suite("App identifiers")
struct AppIdentifierTests {
  typealias Code = AppIdentifierProblem.Code

  @Test(
    "identifiers as published have no problem",
    arguments: [
      "9JA89QQLNQ.com.apple.wwdc", "DDECC3H9LP.de.quartett-mobile.onetouch",
      "1319277566.com.weblogssl.xataka",
      "AAE83SZ3X5.com.instacanvas.instacanvasios-alpha", "1028453879.1028453879", "J7642G5743.MyApp",
      "DEER8T5MK9.com.pawprint.mobile", "686KZ9HSQ8.com.yourcompany.iReshet",
    ])
  func clean(_ text: String) {
    let identifier = AppIdentifier(text)
    #expect(identifier.problems.isEmpty)
    #expect(identifier.isWellFormed)
    #expect(identifier.prefix + "." + identifier.bundleIdentifier == text)
  }

  /// Identifier, the problems expected, and the text that the first must point at.
  static let faulty: [(String, [Code], String)] = [
    ("com.example.app", [.noPrefix], "com"),
    ("cn.w3cschool.ios.python", [.noPrefix], "cn"),
    ("sberbank.onlineiphone.push", [.noPrefix], "sberbank"),
    ("w8ra2llus5.com.abc", [.lowercasePrefix], "w8ra2llus5"),
    ("Abcde1234X.com.abc", [.lowercasePrefix], "Abcde1234X"),
    ("353127685.com.alfabank.app", [.prefixLength], "353127685"),
    ("H2QA9WU6GQID.com.ticketmaster.app", [.prefixLength], "H2QA9WU6GQID"),
    ("QB-J12K34L.com.abc", [.prefixCharacter], "-"),
    ("TEAMID.com.abc", [.placeholder], "TEAMID"),
    ("TEAM_ID.com.abc", [.placeholder], "TEAM_ID"),
    ("YOURTEAMID.com.abc", [.placeholder], "YOURTEAMID"),
    ("teamId.com.abc", [.placeholder], "teamId"),
    ("TEAMID1234.com.abc", [.placeholder], "TEAMID1234"),
    ("XXXXXXXXXX.com.abc", [.placeholder], "XXXXXXXXXX"),
    ("0000000000.com.abc", [.placeholder], "0000000000"),
    ("<TEAMID>.com.abc", [.placeholder], "<TEAMID>"),
    ("[TEAM_ID].com.quantox.vrplayer", [.placeholder], "[TEAM_ID]"),
    ("{{team}}.com.abc", [.placeholder], "{{team}}"),
    ("$(AppIdentifierPrefix)com.abc", [.placeholder], "$(AppIdentifierPrefix)"),
    ("${TEAM.ID}.com.abc", [.placeholder], "${TEAM.ID}"),
    ("TeamID+BundleID", [.placeholder, .emptyPart], "TeamID+BundleID"),
    ("<TEAM>.<BUNDLE_ID>", [.placeholder, .placeholder], "<TEAM>"),
    ("J7642G5743.$(PRODUCT_BUNDLE_IDENTIFIER)", [.placeholder], "$(PRODUCT_BUNDLE_IDENTIFIER)"),
    ("ABCDE12345.com.example.app", [.sample], "ABCDE12345"),
    ("A1B2C3D4E5.com.abc", [.sample], "A1B2C3D4E5"),
    ("1234567890.com.abc", [.sample], "1234567890"),
    ("ABCD1234.com.abc", [.prefixLength, .sample], "ABCD1234"),
    ("G279BWEV57.com.foreflight.*", [.wildcard], "*"),
    ("J7642G5743.*", [.wildcard], "*"),
    ("J7642G5743.com.abc ", [.whitespace], " "),
    ("J7642G5743.com.abc\u{200B}", [.whitespace], "\u{200B}"),
    ("J7642G5743.com.äbc", [.bundleCharacter], "ä"),
    ("J7642G5743.com/abc", [.bundleCharacter], "/"),
    ("J7642G5743.com.my_app", [.underscore], "_"),
    ("J7642G5743.", [.emptyPart], ""),
    ("J7642G5743", [.emptyPart], ""),
    (".com.abc", [.emptyPart], ""),
    ("J7642G5743.com..abc", [.emptyPart], "."),
    ("J7642G5743.com.abc.", [.emptyPart], "."),
    ("", [.emptyPart, .emptyPart], ""),
    (".", [.emptyPart, .emptyPart], ""),
  ]

  @Test("each fault is found, at its place", arguments: faulty)
  func problems(_ text: String, _ codes: [Code], _ place: String) throws {
    let identifier = AppIdentifier(text)
    #expect(identifier.problems.map(\.code) == codes)
    let problem = try #require(identifier.problems.first)
    #expect(String(decoding: Array(text.utf8)[problem.range], as: UTF8.self) == place)
    #expect(problem.message.hasSuffix("."))
  }

  @Test("samples and underscores are remarks only")
  func softness() {
    #expect(AppIdentifier("ABCDE12345.com.example.my_app").isWellFormed)
    #expect(!AppIdentifier("TEAMID.com.example.app").isWellFormed)
  }

  @Test("an identifier without prefix is all bundle identifier")
  func noPrefix() {
    let identifier = AppIdentifier("com.example.app")
    #expect(identifier.prefix.isEmpty)
    #expect(identifier.bundleIdentifier == "com.example.app")
  }

  @Test("random identifiers keep every range inside the text")
  func randomIdentifiers() {
    var random = SeededRandom(11)
    let pieces = [
      "ABCDE12345", ".", "com", "ü", " ", "*", "$(", ")", "TEAM", "_", "-", "<", "\u{301}", "", "1",
    ]
    for _ in 0..<4000 {
      let count = Int.random(in: 0...8, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let identifier = AppIdentifier(text)
      #expect(identifier.problems.allSatisfy { $0.range.upperBound <= text.utf8.count }, "\(text)")
      #expect(identifier.problems.count <= 12)
    }
    #expect(AppIdentifier(String(repeating: ".", count: 1_000_000)).problems.count == 2)
    #expect(AppIdentifier(String(repeating: "$(", count: 500_000)).problems.count <= 4)
  }
}
