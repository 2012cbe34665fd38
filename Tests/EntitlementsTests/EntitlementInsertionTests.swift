import Entitlements
import PositionedJSON
import TestSupport
import Testing

@Suite("Entries that are added and taken back")
struct EntitlementInsertionTests {
  private let entry = "applinks:shop.example?mode=developer"

  private func applied(_ edit: TextEdit?, to bytes: [UInt8]) throws -> [UInt8] {
    [try #require(edit)].applied(to: bytes).bytes
  }

  @Test(
    "stand on a line of their own where the others do",
    arguments: [
      (
        "<array>\n\t\t<string>a</string>\n\t</array>",
        "<array>\n\t\t<string>a</string>\n\t\t<string>E</string>\n\t</array>"
      ),
      ("<array><string>a</string></array>", "<array><string>a</string><string>E</string></array>"),
      ("<array>\r\n  </array>", "<array>\r\n\t<string>E</string>\r\n  </array>"),
      ("<array></array>", "<array><string>E</string></array>"),
      ("<array/>", "<array ><string>E</string></array >"),
    ])
  func layout(_ before: String, _ expected: String) throws {
    let bytes = PropertyListSamples.file(
      "<dict><key>com.apple.developer.associated-domains</key>\(before)</dict>")
    let edit = try EntitlementDocument(parsing: bytes).insertion(ofAssociatedDomain: entry)
    let wanted = expected.replacing("E", with: entry)
    #expect(
      String(decoding: try applied(edit, to: bytes), as: UTF8.self)
        == String(
          decoding: PropertyListSamples.file(
            "<dict><key>com.apple.developer.associated-domains</key>\(wanted)</dict>"), as: UTF8.self))
  }

  @Test("leave every other byte as it was when they are taken back, however the file is laid out")
  func roundTrip() throws {
    var random = SeededRandom(17)
    for _ in 0..<2000 {
      let bytes = document(&random)
      let before = try EntitlementDocument(parsing: bytes)
      let after = try applied(before.insertion(ofAssociatedDomain: entry), to: bytes)
      let document = try EntitlementDocument(parsing: after)
      #expect(
        document.associatedDomains?.map(\.text) == (before.associatedDomains?.map(\.text) ?? []) + [entry])
      let restored = try applied(document.reversal(ofInsertion: entry), to: after)
      #expect(restored == bytes, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private func document(_ random: inout SeededRandom) -> [UInt8] {
    let lineBreak = random.pick(["\n", "\r\n"])
    func space() -> String {
      random.pick(["", "", lineBreak, lineBreak + "\t", lineBreak + "  ", "  " + lineBreak + "\t\t", " "])
    }
    var text =
      "<dict>" + space() + "<key>aps-environment</key>" + space() + "<string>development</string>" + space()
    if random.chance(80) {
      text += "<key>com.apple.developer.associated-domains</key>" + space()
      if random.chance(20) {
        text += "<array/>"
      } else {
        text += "<array>" + space()
        for _ in 0..<random.number(0...3) {
          text += random.pick([
            "<string>applinks:a.example</string>", "<string/>", "<!-- x -->", "<string>b&amp;c</string>",
          ])
          text += space()
        }
        text += "</array>"
      }
      text += space()
    }
    if random.chance(40) { text += "<key>get-task-allow</key>" + space() + "<true/>" + space() }
    return PropertyListSamples.file(text + "</dict>")
  }

  @Test("are refused where there is no place for them")
  func refusals() throws {
    let key = "<key>com.apple.developer.associated-domains</key>"
    for text in ["<dict/>", "<dict></dict>", "<dict>\(key)<string>*</string></dict>"] {
      let document = try EntitlementDocument(parsing: PropertyListSamples.file(text))
      #expect(document.insertion(ofAssociatedDomain: entry) == nil)
      #expect(document.reversal(ofInsertion: entry) == nil)
    }
  }
}
