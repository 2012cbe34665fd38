import Entitlements
import Foundation
import PositionedJSON
import Testing

@Suite("Edits of entitlement documents")
struct EntitlementEditTests {
  private func file(_ array: String) -> [UInt8] {
    PropertyListSamples.file("<dict><key>com.apple.developer.associated-domains</key>\(array)</dict>")
  }

  private func after(_ edit: TextEdit?, in bytes: [UInt8]) throws -> String {
    String(decoding: [try #require(edit)].applied(to: bytes).bytes, as: UTF8.self)
  }

  @Test(
    "a removed entry takes its line along when it stands alone there",
    arguments: [
      (
        "<array>\n\t<string>a</string>\n\t<string>b</string>\n</array>", 0,
        "<array>\n\t<string>b</string>\n</array>"
      ),
      ("<array>\n\t<string>a</string>  \n</array>", 0, "<array>\n</array>"),
      ("<array>\r\n<string>a</string>\r\n</array>", 0, "<array>\r\n</array>"),
      ("<array><string>a</string><string>b</string></array>", 1, "<array><string>a</string></array>"),
      ("<array>\n<string>a</string> <!-- x -->\n</array>", 0, "<array>\n <!-- x -->\n</array>"),
      ("<array>\n<string/>\n</array>", 0, "<array>\n</array>"),
    ])
  func removal(_ before: String, _ index: Int, _ expected: String) throws {
    let bytes = file(before)
    let edit = try EntitlementDocument(parsing: bytes).removal(ofAssociatedDomainAt: index)
    #expect(try after(edit, in: bytes) == String(decoding: file(expected), as: UTF8.self))
  }

  @Test("all entries can be removed at once")
  func removalOfAll() throws {
    let bytes = file("<array>\n\t<string>a</string>\n\t<string>b</string><string>c</string>\n</array>")
    let document = try EntitlementDocument(parsing: bytes)
    let edits = (0..<3).compactMap { document.removal(ofAssociatedDomainAt: $0) }
    let result = edits.applied(to: bytes)
    #expect(result.skipped == 0)
    #expect(try EntitlementDocument(parsing: result.bytes).associatedDomains?.isEmpty == true)
    #expect(document.removal(ofAssociatedDomainAt: 3) == nil)
    #expect(document.removal(ofAssociatedDomainAt: -1) == nil)
  }

  @Test("a replaced entry reads back as the new text, whatever its characters")
  func replacement() throws {
    let bytes = file("<array><string>a&amp;b</string><string/><true/><string><![CDATA[c]]></string></array>")
    let document = try EntitlementDocument(parsing: bytes)
    let texts = ["applinks:<&>\"'", "applinks:b.example", "]]>"]
    let edits = texts.indices.compactMap { document.replacement(ofAssociatedDomainAt: $0, with: texts[$0]) }
    let result = edits.applied(to: bytes)
    #expect(result.skipped == 0)
    #expect(try EntitlementDocument(parsing: result.bytes).associatedDomains?.map(\.text) == texts)
    #expect(document.replacement(ofAssociatedDomainAt: 9, with: "x") == nil)
  }
}
