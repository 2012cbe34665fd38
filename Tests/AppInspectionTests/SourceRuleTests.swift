import AppInspection
import AssociationFiles
import FindingReports
import Findings
import Foundation
import PositionedJSON
import SourceFacts
import Testing

@Suite("Rules for sources")
struct SourceRuleTests {
  private static let head = "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict>"

  private static func entitlements(_ domains: String...) -> String {
    head + "<key>com.apple.developer.associated-domains</key><array>\n"
      + domains.map { "<string>\($0)</string>\n" }.joined() + "</array></dict></plist>"
  }

  private static func project(_ builds: [(name: String, entitlements: String?)], team: String = "ABCDE12345")
    -> String
  {
    let configurations = builds.enumerated().map { number, build in
      "C\(number) = {name = \(build.name); buildSettings = { DEVELOPMENT_TEAM = \(team); PRODUCT_BUNDLE_IDENTIFIER = com.example.shop; "
        + (build.entitlements.map { "CODE_SIGN_ENTITLEMENTS = \($0); " } ?? "") + "}; };"
    }
    return
      "{ objects = { P = {targets = (T); }; T = {name = Shop; productType = \"com.apple.product-type.application\"; buildConfigurationList = L; }; "
      + "L = {buildConfigurations = (\(builds.indices.map { "C\($0)" }.joined(separator: ", "))); }; \(configurations.joined()) }; rootObject = P; }"
  }

  private static func subject(
    _ files: [String: String], code: [SourceFileFacts] = [], association: String? = nil, host: String? = nil
  ) -> AuditSubject {
    let texts = files.sorted { $0.key < $1.key }.map {
      SourceFileText(path: "./" + $0.key, bytes: Array($0.value.utf8))
    }
    return AuditSubject(
      AppReading(SourceTree(texts, code: code)), name: "src", isFolder: true,
      associations: association.map {
        [SuppliedAssociation(AssociationFile(parsing: Array($0.utf8)), name: "aasa", host: host)]
      } ?? [])
  }

  private static func found(_ subject: AuditSubject) -> [String] {
    AuditIndex.findings(in: subject).map {
      "\($0.rule.name) \($0.place.file):\($0.place.range?.start.line ?? 0)"
    }.sorted()
  }

  private static func range(_ line: Int) -> TextRange {
    TextRange(
      start: TextPosition(offset: 10, line: line, column: 3),
      end: TextPosition(offset: 12, line: line, column: 5))
  }

  private static func receiver(
    _ kind: ReceiverKind, _ owner: String = "D", line: Int = 1,
    _ change: (inout SourceReceiver) -> Void = { _ in }
  ) -> SourceReceiver {
    var receiver = SourceReceiver(kind: kind, owner: owner, range: range(line))
    receiver.reads = [.activityType, .scheme, .host, .sender]
    receiver.checks = [.activityType, .scheme]
    change(&receiver)
    return receiver
  }

  private static func code(_ receivers: [SourceReceiver], _ events: [SourceEvent] = []) -> [SourceFileFacts] {
    [SourceFileFacts(file: "./A.swift", language: .swift, receivers: receivers, events: events)]
  }

  @Test(
    "each event has its rule, at its place",
    arguments: [
      (SourceEvent.Kind.linkOpened, "link-opened-unchecked", Severity.warning),
      (.parameterOpened, "link-parameter-opened", .warning), (.webView, "link-parameter-in-web-view", .error),
      (.query, "link-parameter-in-query", .error), (.stored, "link-parameter-stored", .warning),
      (.destructive, "destructive-link-action", .error),
      (.parameterUnvalidated, "link-parameter-unvalidated", .note),
      (.crash, "force-unwrap-of-link-data", .warning), (.weakHost, "weak-host-check", .warning),
      (.deprecatedCall, "deprecated-api", .note), (.universalLinksOnly, "outgoing-universal-link", .note),
    ])
  func events(_ kind: SourceEvent.Kind, _ rule: String, _ severity: Severity) throws {
    let event = SourceEvent(kind: kind, range: Self.range(7), text: "code", subject: "call")
    let findings = AuditIndex.findings(in: Self.subject([:], code: Self.code([], [event])))
    #expect(findings.map(\.rule.name) == [rule] && findings.first?.severity == severity)
    let finding = try #require(findings.first)
    #expect(
      finding.place.file == "src/A.swift" && finding.place.range == Self.range(7)
        && finding.evidence?.text == "code")
    #expect(finding.evidence?.identifiers.contains { $0.hasPrefix("MASTG") } == true)
  }

  @Test("receivers")
  func receivers() {
    func rules(_ receiver: SourceReceiver) -> [String] {
      Self.found(Self.subject([:], code: Self.code([receiver])))
    }
    #expect(rules(Self.receiver(.appContinue)) == [])
    #expect(
      rules(Self.receiver(.appContinue) { $0.usesUncheckedActivity = true }) == [
        "unvalidated-activity-type src/A.swift:1"
      ])
    #expect(
      rules(Self.receiver(.appContinue) { $0.alwaysReturnsTrue = true }) == [
        "receiver-always-returns-true src/A.swift:1"
      ])
    #expect(rules(Self.receiver(.handleOpen)) == ["deprecated-api src/A.swift:1"])
    #expect(rules(Self.receiver(.sceneOpen) { $0.reads = [] }) == ["scheme-source-unverified src/A.swift:1"])
    #expect(rules(Self.receiver(.sceneOpen)) == [])
    #expect(
      rules(
        Self.receiver(.appContinue) {
          $0.reads = [.host]; $0.checks = []
        }) == ["link-scheme-unchecked src/A.swift:1"])
  }

  @Test("a link that launches the app is read, or lost")
  func lifeCycle() {
    let warm = Self.receiver(.sceneContinue)
    let lost = "cold-launch-link-dropped src/A.swift:1"
    func rules(_ receivers: SourceReceiver...) -> [String] {
      Self.found(Self.subject([:], code: Self.code(receivers)))
    }
    #expect(rules(warm) == [lost])
    #expect(rules(warm, Self.receiver(.sceneConnect)) == [lost])
    #expect(rules(warm, Self.receiver(.sceneConnect) { $0.reads = [.userActivities] }) == [])
    #expect(rules(warm, Self.receiver(.sceneConnect, "Other") { $0.reads = [.userActivities] }) == [lost])
    #expect(rules(warm, Self.receiver(.onOpenURL)) == [])
    let info =
      Self.head
      + "<key>UIApplicationSceneManifest</key><dict><key>UISceneConfigurations</key><dict><key>R</key><array><dict><key>UISceneDelegateClassName</key><string>D</string></dict></array></dict></dict></dict></plist>"
    let both = Self.code([
      Self.receiver(.appContinue, line: 4), warm,
      Self.receiver(.sceneConnect) { $0.reads = [.userActivities] },
    ])
    #expect(
      Self.found(Self.subject(["Info.plist": info], code: both)) == [
        "app-delegate-receiver-unused src/A.swift:4"
      ])
    #expect(Self.found(Self.subject([:], code: both)) == [])
  }

  @Test("entitlements and Info.plists have lines")
  func propertyLists() {
    let info =
      Self.head
      + "<key>CFBundleURLTypes</key><array><dict><key>CFBundleURLSchemes</key><array>\n<string>shop</string>\n<string>https</string>\n<string>$(SCHEME)</string></array></dict></array></dict></plist>"
    let files = [
      "a.entitlements": Self.entitlements(
        "applinks:a.example", "applinks:*.a.example", "applinks:a.example?mode=developer", "a.example",
        "applinks:$(HOST)"),
      "Info.plist": info,
    ]
    #expect(
      Self.found(Self.subject(files, code: Self.code([Self.receiver(.appContinue)]))) == [
        "custom-scheme src/Info.plist:2", "domain-developer-mode src/a.entitlements:4",
        "domain-malformed src/a.entitlements:5",
        "domain-wildcard src/a.entitlements:3", "scheme-reserved src/Info.plist:3",
      ])
  }

  @Test("addresses: own hosts, plain http, secrets, undeclared schemes")
  func addresses() {
    func event(_ kind: SourceEvent.Kind, _ subject: String) -> SourceEvent {
      SourceEvent(kind: kind, range: Self.range(3), text: subject, subject: subject)
    }
    let events = [
      event(.addressOpened, "https://a.example/x"), event(.addressOpened, "https://b.example/x"),
      event(.addressOpened, "https://a.example.evil.test/"), event(.schemeAsked, "pay://x"),
      event(.schemeAsked, "known://x"),
      event(.address, "http://c.example/"), event(.address, "http://www.w3.org/2000/svg"),
      event(.address, "https://c.example/?access_token=…"),
      event(.address, "http://"), event(.address, "http://localhost:8080/"),
    ]
    let info =
      Self.head + "<key>LSApplicationQueriesSchemes</key><array><string>known</string></array></dict></plist>"
    let files = ["a.entitlements": Self.entitlements("applinks:a.example"), "Info.plist": info]
    let found = Self.found(Self.subject(files, code: Self.code([Self.receiver(.appContinue)], events)))
    #expect(
      found == [
        "insecure-link-scheme src/A.swift:3", "own-universal-link-opened-by-app src/A.swift:3",
        "query-scheme-undeclared src/A.swift:3",
        "sensitive-data-in-url src/A.swift:3",
      ])
  }

  @Test("a project, its entitlements and the association file agree, or not")
  func projects() {
    let good = [
      "Shop.xcodeproj/project.pbxproj": Self.project([
        ("Debug", "a.entitlements"), ("Release", "a.entitlements"),
      ]), "a.entitlements": Self.entitlements("applinks:a.example"),
    ]
    let code = Self.code([Self.receiver(.appContinue)])
    func aasa(_ app: String) -> String {
      #"{"applinks":{"details":[{"appIDs":["\#(app)"],"components":[{"/":"/a"}]}]}}"#
    }
    #expect(
      Self.found(Self.subject(good, code: code, association: aasa("ABCDE12345.com.example.shop"))) == [])
    #expect(
      Self.found(Self.subject(good, code: code, association: aasa("ZZZZZ12345.com.example.shop"))).allSatisfy
      {
        $0 == "app-not-in-association-file src/Shop.xcodeproj/project.pbxproj:0"
      })
    #expect(
      Self.found(Self.subject(good, code: code, association: aasa("ZZZZZ12345.com.example.shop"))).count == 2)
    #expect(
      Self.found(
        Self.subject(good, code: code, association: aasa("ZZZZZ12345.com.example.shop"), host: "b.example"))
        == [])
    var lost = good
    lost["Shop.xcodeproj/project.pbxproj"] = Self.project([("Debug", "a.entitlements"), ("Release", nil)])
    #expect(
      Self.found(Self.subject(lost, code: code)) == [
        "receiver-without-domains src/Shop.xcodeproj/project.pbxproj:0"
      ])
    var differing = good
    differing["Shop.xcodeproj/project.pbxproj"] = Self.project([
      ("Debug", "a.entitlements"), ("Release", "b.entitlements"),
    ])
    differing["b.entitlements"] = Self.entitlements("applinks:b.example")
    #expect(
      Self.found(Self.subject(differing, code: code)) == [
        "entitlements-differ-between-slices src/b.entitlements:0"
      ])
    var developer = good
    developer["a.entitlements"] = Self.entitlements("applinks:a.example?mode=developer")
    let findings = AuditIndex.findings(in: Self.subject(developer, code: code))
    #expect(
      findings.map(\.rule.name) == ["domain-developer-mode"]
        && findings.first?.message.contains("Shop (Release)") == true)
    developer["Shop.xcodeproj/project.pbxproj"] = Self.project([("Debug", "a.entitlements")])
    #expect(AuditIndex.findings(in: Self.subject(developer, code: code)).map(\.severity) == [.note])
  }

  @Test("domains without receivers, and receivers without domains")
  func oneSided() {
    let claimed = ["a.entitlements": Self.entitlements("applinks:a.example")]
    let other = [SourceFileFacts(file: "./B.swift", language: .swift)]
    #expect(
      Self.found(Self.subject(claimed, code: other)) == ["domains-without-receiver src/a.entitlements:2"])
    #expect(Self.found(Self.subject(claimed)) == [])
    let bare = ["a.entitlements": Self.head + "</dict></plist>"]
    #expect(
      Self.found(Self.subject(bare, code: Self.code([Self.receiver(.appContinue)]))) == [
        "receiver-without-domains src/A.swift:1"
      ])
    #expect(Self.found(Self.subject([:], code: Self.code([Self.receiver(.appContinue)]))) == [])
  }

  @Test("what is damaged is said, and the rest read")
  func damage() {
    let files = [
      "a.entitlements": "<plist><dict>", "Info.plist": "no", "X.xcodeproj/project.pbxproj": "{",
      "b.entitlements": Self.entitlements("applinks:a.example"),
    ]
    let found = Self.found(Self.subject(files, code: Self.code([Self.receiver(.appContinue)])))
    #expect(found.filter { $0.hasPrefix("manifest-damaged") }.count == 3, "\(found)")
  }

  @Test("facts count the receivers of each file")
  func facts() throws {
    var json = JSONText()
    let subject = Self.subject(
      ["a.entitlements": Self.entitlements("applinks:a.example")],
      code: Self.code([Self.receiver(.appContinue), Self.receiver(.sceneOpen)]))
    json.object { FactsJSON.write(subject.app, to: &$0) }
    let facts = try #require(try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
    let sources = try #require(facts["sources"] as? [String: Any])
    #expect(
      sources["linkReceivers"] as? [String: Int] == ["A.swift": 2] && facts["kind"] as? String == "sources")
  }

  @Test("settings files stand for what they include, beside them or by their only name")
  func includedSettings() throws {
    let project =
      "{ objects = { P = {targets = (T); }; T = {name = Shop; productType = \"com.apple.product-type.application\"; buildConfigurationList = L; }; "
      + "L = {buildConfigurations = (C); }; C = {name = Release; baseConfigurationReference = F; buildSettings = { DEVELOPMENT_TEAM = ABCDE12345; }; }; "
      + "F = {isa = PBXFileReference; path = App.xcconfig; }; }; rootObject = P; }"
    let subject = Self.subject([
      "Shop.xcodeproj/project.pbxproj": project,
      "Settings/App.xcconfig":
        "#include \"Base.xcconfig\"\n#include \"../Shared/Names.xcconfig\"\nNAME = shop\n",
      "Settings/Base.xcconfig":
        "#include \"App.xcconfig\"\nNAME = base\nPRODUCT_BUNDLE_IDENTIFIER = com.example.$(NAME).$(KIND)\n",
      "Shared/Names.xcconfig": "KIND = free\n",
    ])
    let build = try #require(subject.app.sources?.projects.first?.builds.first)
    #expect(build.bundleIdentifier == "com.example.shop.free")
  }

  @Test("ways into sources are what they declare, with what every receiver compares")
  func entryPoints() throws {
    let info =
      Self.head
      + "<key>CFBundleURLTypes</key><array><dict><key>CFBundleURLSchemes</key><array><string>shop</string></array></dict></array></dict></plist>"
    let code = Self.code([
      Self.receiver(.sceneContinue), Self.receiver(.appContinue) { $0.checks = [.activityType, .host] },
      Self.receiver(.sceneOpen) { $0.checks = [.sender] },
    ])
    let subject = Self.subject(
      [
        "A.entitlements": Self.entitlements("applinks:*.shop.example", "webcredentials:shop.example"),
        "Info.plist": info,
      ],
      code: code)
    let points = EntryPoints.of(subject.app)
    #expect(points.map(\.address) == ["https://*.shop.example/…", "shop://…"])
    #expect(points.map(\.protections) == [["activity type compared"], ["sender compared"]])
  }
}
