import AppInspection
import AssociationFiles
import Findings
import Foundation
import PackageReading
import TestSupport
import Testing

@Suite("Rules for built apps")
struct AuditRuleTests {
  private static let appContinue = "application:continueUserActivity:restorationHandler:"
  private static let web = "_NSUserActivityTypeBrowsingWeb"

  /// An app that handles links as it should.
  private static var good: AppSample {
    var sample = AppSample()
    sample.domains = ["applinks:shop.example"]
    sample.image.classes = [
      .init("SceneDelegate", ["scene:continueUserActivity:", "scene:willConnectToSession:options:"])
    ]
    sample.image.called = ["activityType", "scheme", "userActivities"]
    sample.image.imports = [web]
    return sample
  }

  private static func changed(_ change: (inout AppSample) -> Void) -> [String] {
    var sample = good
    change(&sample)
    return sample.rules()
  }

  @Test("an app as it should be has no findings")
  func clean() { #expect(Self.good.rules().isEmpty, "\(Self.good.rules())") }

  @Test("rules have names, texts that end in full stops and two examples, each name once")
  func metadata() {
    let names = AuditIndex.allMetadata.map(\.id.name)
    #expect(Set(names).count == names.count && names.count > 45)
    for rule in AuditIndex.allMetadata {
      #expect(
        rule.why.hasSuffix(".") && !rule.title.hasSuffix(".") && !rule.bad.isEmpty && rule.bad != rule.good)
      #expect(rule.subject == .app)
    }
  }

  @Test("entitlements and their signature")
  func entitlements() {
    #expect(Self.changed { $0.domains = [] }.isEmpty == false)
    #expect(Self.changed { $0.image.classes = [] }.contains("domains-without-receiver"))
    #expect(
      Self.changed { $0.encodedDomains = ["applinks:evil.example"] } == ["entitlements-xml-der-mismatch"])
    #expect(Self.changed { $0.isDebuggable = true } == ["binary-debuggable"])
    #expect(Self.changed { $0.isTampered = true } == ["info-plist-hash-mismatch"])
    #expect(Self.changed { $0.signature = nil }.contains("unsigned"))
    #expect(Self.changed { $0.signature?.version = 0x2_0200 } == ["entitlements-without-der"])
    #expect(
      Self.changed { $0.profile = ["Entitlements": .dictionary(["get-task-allow": .boolean(true)])] }
        == ["profile-lacks-associated-domains"])
    #expect(
      Self.changed {
        $0.profile = [
          "Entitlements": .dictionary(["com.apple.developer.associated-domains": .string("*")])
        ]
      }.isEmpty)
  }

  @Test(
    "associated domains",
    arguments: [
      ("applinks:*.shop.example", "domain-wildcard"), ("appclips:*.shop.example", "domain-wildcard"),
      ("applinks:shop.example?mode=developer", "domain-developer-mode"),
      ("applinks:https://shop.example", "domain-malformed"), ("shop.example", "domain-malformed"),
      ("applinks:shop.example:8443", "domain-malformed"), ("applinks:10.0.0.7", "domain-malformed"),
      ("applinks:shop.example?mode=staging", "domain-malformed"),
      ("APPLINKS:SHOP.EXAMPLE", "domain-malformed"),
    ])
  func domains(_ entry: String, _ rule: String) {
    #expect(Self.changed { $0.domains.append(entry) } == [rule])
  }

  @Test(
    "verdicts about entries",
    arguments: [
      ("applinks:shop.example", DomainVerdict.Kind.ok), ("applinks:*.shop.example", .note),
      ("webcredentials:shop.example?mode=managed", .note),
      ("applinks:shop.example?mode=developer+managed", .warning),
      ("applinks:SHOP.example", .unknown), ("applinks:", .error), ("*", .error),
      ("applinks:localhost", .error),
    ])
  func verdicts(_ entry: String, _ kind: DomainVerdict.Kind) { #expect(DomainVerdict(entry).kind == kind) }

  @Test("life cycle: links that are dropped, receivers that are never called")
  func lifeCycle() {
    let warm = MachOWriter.Owner("SceneDelegate", ["scene:continueUserActivity:"])
    #expect(Self.changed { $0.image.classes = [warm] } == ["cold-launch-link-dropped"])
    let scenes: EntitlementWriter = .dictionary([
      "UISceneConfigurations": .dictionary([
        "role": .array([.dictionary(["UISceneDelegateClassName": .string("Sample.SceneDelegate")])])
      ])
    ])
    let unused = Self.changed {
      $0.info["UIApplicationSceneManifest"] = scenes
      $0.image.classes.append(.init("AppDelegate", [Self.appContinue]))
    }
    #expect(unused == ["app-delegate-receiver-unused"])
    #expect(Self.changed { $0.image.classes.append(.init("AppDelegate", [Self.appContinue])) }.isEmpty)
  }

  @Test("a protocol's methods are no receivers")
  func protocolsOnly() {
    let rules = Self.changed {
      $0.image.classes = [.init("AppDelegate", ["application:didFinishLaunchingWithOptions:"])]
      $0.image.protocols = [.init("UIApplicationDelegate", [Self.appContinue])]
    }
    #expect(rules == ["domains-without-receiver"])
  }

  @Test("suspicions are marked, and nothing is suspected where code is missing")
  func suspicions() throws {
    var sample = Self.good
    sample.image.called = ["removeItemAtPath:error:", "openURL:options:completionHandler:", "userActivities"]
    sample.image.imports = []
    sample.image.strings = ["https://shop.example/?access_token=abc"]
    let findings = AuditIndex.findings(in: AuditSubject(sample.reading(), name: "Sample.ipa"))
    #expect(
      Set(findings.map(\.rule.name)) == [
        "destructive-link-action", "link-opened-unchecked", "link-scheme-unchecked", "sensitive-data-in-url",
        "unvalidated-activity-type",
      ])
    #expect(findings.allSatisfy { $0.evidence?.isSuspicion == true })
    let secret = try #require(findings.first { $0.rule.name == "sensitive-data-in-url" })
    #expect(
      secret.evidence?.text.contains("abc") == false
        && secret.evidence?.identifiers.contains("CWE-598") == true)
    sample.image.hasDebugStubSection = true
    #expect(!sample.rules().contains("unvalidated-activity-type"))
  }

  @Test("schemes")
  func schemes() {
    func rules(_ schemes: [String], _ queries: Int = 0, sdk: UInt32 = 0x0011_0500) -> [String] {
      Self.changed {
        $0.info["CFBundleURLTypes"] = .array([
          .dictionary(["CFBundleURLSchemes": .array(schemes.map { .string($0) })])
        ])
        $0.info["LSApplicationQueriesSchemes"] = .array((0..<queries).map { .string("s\($0)") })
        $0.image.sdk = sdk
      }
    }
    #expect(rules(["shop"]) == ["custom-scheme"])
    #expect(rules(["HTTPS", "1shop", "", "itms-apps"]) == ["scheme-reserved"])
    #expect(rules([], 50).isEmpty && rules([], 51) == ["queries-schemes-over-50"])
    #expect(rules([], 26, sdk: 0x001B_0000) == ["queries-schemes-over-50"])
    let asked = Self.changed {
      $0.image.called += ["canOpenURL:"]
      $0.image.strings = ["whatsapp://send", "https://shop.example"]
    }
    #expect(asked == ["query-scheme-undeclared"])
    #expect(
      Self.changed { $0.image.strings = ["http://shop.example/", "http://www.w3.org/1999/xhtml"] } == [
        "insecure-link-scheme"
      ])
    #expect(Self.changed { $0.image.called += ["openURL:"] }.contains("deprecated-api"))
    #expect(
      Self.changed { $0.image.classes.append(.init("Old", ["application:handleOpenURL:"])) } == [
        "deprecated-api"
      ])
  }

  @Test("association files are compared with the identifier in the signature")
  func associations() {
    func rules(_ json: String, host: String? = nil, domains: [String] = []) -> [String] {
      var sample = Self.good
      sample.domains += domains
      let association = SuppliedAssociation(AssociationFile(parsing: json), name: "file.json", host: host)
      let subject = AuditSubject(sample.reading(), name: "Sample.ipa", associations: [association])
      return AuditIndex.findings(in: subject).map(\.rule.name)
    }
    func file(_ app: String, _ path: String, rest: String = "") -> String {
      #"{"applinks":{"details":[{"appIDs":["\#(app)"],"components":[{"/":"\#(path)"}]}]}\#(rest)}"#
    }
    let own = "ABCDE12345.org.example.sample"
    #expect(rules(file(own, "/buy/*")).isEmpty)
    #expect(rules(file("OTHER12345.org.example.sample", "/buy/*")) == ["app-not-in-association-file"])
    #expect(rules(file("OTHER12345.org.example.sample", "/buy/*"), host: "elsewhere.example").isEmpty)
    #expect(rules(file(own, "*")) == ["all-paths-claimed"])
    #expect(
      rules(file(own, "/a"), domains: ["activitycontinuation:shop.example"]) == ["handoff-half-configured"])
    let listed = #","activitycontinuation":{"apps":["\#(own)"]}"#
    #expect(rules(file(own, "/a", rest: listed)) == ["handoff-half-configured"])
  }

  @Test("findings name the file and the offset that they rest on")
  func evidence() throws {
    var sample = Self.good
    sample.image.classes.append(.init("Old", ["application:handleOpenURL:"]))
    let finding = try #require(
      AuditIndex.findings(in: AuditSubject(sample.reading(), name: "Sample.ipa")).first)
    #expect(finding.place.file == "Sample.ipa/Payload/Sample.app/Sample")
    #expect(
      finding.evidence?.text == "-[Old application:handleOpenURL:]" && (finding.evidence?.offset ?? 0) > 0)
  }
}
