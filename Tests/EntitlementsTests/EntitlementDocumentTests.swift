import Entitlements
import Foundation
import PositionedJSON
import Testing

@Suite("Entitlement documents")
struct EntitlementDocumentTests {
  static let sample = PropertyListSamples.file(
    """
    <dict>
    \t<key>application-identifier</key>
    \t<string>J7642G5743.com.example.app</string>
    \t<key>com.apple.developer.team-identifier</key>
    \t<string>J7642G5743</string>
    \t<key>com.apple.developer.associated-domains</key>
    \t<array>
    \t\t<string>applinks:example.com</string>
    \t\t<string>applinks:a&amp;b.example</string>
    \t\t<string/>
    \t</array>
    \t<key>com.apple.developer.associated-domains.mdm-managed</key>
    \t<true/>
    </dict>
    """)

  private func text(_ bytes: [UInt8], _ range: Range<Int>?) -> String? {
    range.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test("values, order and places of an XML file are kept")
  func xml() throws {
    let document = try EntitlementDocument(parsing: Self.sample)
    #expect(document.format == .xml)
    #expect(!document.isProvisioningProfile)
    #expect(document.problems.isEmpty)
    #expect(document.entries.map(\.kind) == [.string, .string, .array, .boolean])
    #expect(document.entries[2].key.text == "com.apple.developer.associated-domains")
    #expect(text(Self.sample, document.entries[3].valueRange) == "<true/>")
    #expect(document.applicationIdentifier?.text == "J7642G5743.com.example.app")
    #expect(document.teamIdentifier?.text == "J7642G5743")
    #expect(document.isManagementAllowed == true)
    #expect(document.allowsAppLinksReadWrite == nil)
    let domains = try #require(document.associatedDomains)
    #expect(domains.map(\.text) == ["applinks:example.com", "applinks:a&b.example", ""])
    let raw = domains.map { text(Self.sample, $0.range) }
    #expect(raw == ["applinks:example.com", "applinks:a&amp;b.example", "<string/>"])
    let range = try #require(domains[0].range)
    let place = document.position(at: range.lowerBound)
    #expect(place.line == 11)
    #expect(place.column == 11)
    #expect(document.textRange(of: range).bytes == range)
  }

  @Test("a part of a value is found in the file where the file spells it letter by letter")
  func partsOfValues() throws {
    let domains = try #require(try EntitlementDocument(parsing: Self.sample).associatedDomains)
    #expect(text(Self.sample, domains[0].fileRange(of: 9..<16)) == "example")
    #expect(text(Self.sample, domains[1].fileRange(of: 9..<10)) == "applinks:a&amp;b.example")
    #expect(domains[0].fileRange(of: 0..<999) == domains[0].range)
    #expect(LocatedText(text: "x", range: nil).fileRange(of: 0..<1) == nil)
  }

  @Test("a byte order mark, other line breaks and a bare dictionary are read")
  func variants() throws {
    let crlf = String(decoding: Self.sample, as: UTF8.self).replacingOccurrences(of: "\n", with: "\r\n")
    let document = try EntitlementDocument(parsing: [0xEF, 0xBB, 0xBF] + Array(crlf.utf8))
    #expect(document.associatedDomains?.count == 3)
    let range = try #require(document.associatedDomains?.first?.range)
    #expect(document.position(at: range.lowerBound).line == 11)
    #expect(try EntitlementDocument(parsing: Array("<dict/>".utf8)).entries.isEmpty)
    #expect(try EntitlementDocument(parsing: Array("<dict/>".utf8)).associatedDomains == nil)
  }

  @Test("a binary property list gives the values without places")
  func binary() throws {
    let value: [String: Any] = [
      "com.apple.developer.associated-domains": ["applinks:example.com", "appclips:münchen.example"],
      "com.apple.application-identifier": "J7642G5743.com.example.app", "count": 3,
      "com.apple.developer.associated-domains.applinks.read-write": false,
    ]
    let data = try PropertyListSerialization.data(fromPropertyList: value, format: .binary, options: 0)
    let document = try EntitlementDocument(parsing: Array(data))
    #expect(document.format == .binary)
    #expect(document.associatedDomains?.map(\.text) == ["applinks:example.com", "appclips:münchen.example"])
    #expect(document.associatedDomains?.allSatisfy { $0.range == nil } == true)
    #expect(document.applicationIdentifier?.text == "J7642G5743.com.example.app")
    #expect(document.allowsAppLinksReadWrite == false)
    #expect(Set(document.entries.map(\.key.text)) == Set(value.keys))
    #expect(document.removal(ofAssociatedDomainAt: 0) == nil)
    #expect(document.replacement(ofAssociatedDomainAt: 0, with: "x") == nil)
  }

  @Test("the entitlements of a provisioning profile are found inside it")
  func provisioningProfile() throws {
    let bytes = PropertyListSamples.file(
      """
      <dict><key>Name</key><string>Profile</string><key>Entitlements</key><dict>
      <key>application-identifier</key><string>J7642G5743.*</string>
      <key>com.apple.developer.associated-domains</key><string>*</string>
      </dict></dict>
      """)
    let document = try EntitlementDocument(parsing: bytes)
    #expect(document.isProvisioningProfile)
    #expect(document.applicationIdentifier?.text == "J7642G5743.*")
    #expect(document.problems.map(\.code) == [.anyDomain])
    #expect(text(bytes, document.problems[0].range) == "<string>*</string>")
    #expect(document.associatedDomains?.isEmpty == true)
  }

  @Test("wrong types and repeated keys are problems with places, not failures")
  func structuralProblems() throws {
    let bytes = PropertyListSamples.file(
      """
      <dict>
      <key>com.apple.developer.associated-domains</key><string>applinks:old.example</string>
      <key>application-identifier</key><integer>5</integer>
      <key>com.apple.developer.associated-domains</key>
      <array><string>applinks:a.example</string><true/><dict/></array>
      <key>com.apple.developer.associated-domains.mdm-managed</key><string>YES</string>
      </dict>
      """)
    let document = try EntitlementDocument(parsing: bytes)
    #expect(
      document.problems.map(\.code) == [.wrongType, .duplicateKey, .notAString, .notAString, .wrongType])
    let places = document.problems.map { text(bytes, $0.range) }
    #expect(places[0] == "<integer>5</integer>")
    #expect(places[2] == "<true/>")
    #expect(document.associatedDomains?.map(\.text) == ["applinks:a.example"])
    #expect(document.applicationIdentifier == nil)
    let string = PropertyListSamples.file(
      "<dict><key>com.apple.developer.associated-domains</key><string>applinks:a.example</string></dict>")
    let wrong = try EntitlementDocument(parsing: string)
    #expect(wrong.problems.map(\.code) == [.wrongType])
    #expect(wrong.associatedDomains?.isEmpty == true)
  }
}
