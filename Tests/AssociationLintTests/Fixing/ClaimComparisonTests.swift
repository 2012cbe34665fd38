import AssociationLint
import Testing

@Suite("What a change does to the claims of an app")
struct ClaimComparisonTests {
  static func sentences(_ old: [String], _ new: [String]) -> [String] {
    ClaimComparison(EntitlementsJudged.domains(old), EntitlementsJudged.domains(new)).differences.map(
      \.sentence)
  }

  @Test("a new order and the same entries are no difference")
  func order() {
    #expect(
      Self.sentences(["applinks:a.com", "applinks:b.com"], ["applinks:b.com", "applinks:a.com"]) == [])
  }

  @Test("entries are added, removed and changed, each in a line")
  func differences() {
    #expect(
      Self.sentences(["applinks:a.com", "applinks:b.com/"], ["applinks:b.com", "appclips:c.com"]) == [
        #"removed: "applinks:a.com" (service applinks, host a.com)"#,
        #"changed: "applinks:b.com/" became "applinks:b.com" (service applinks, host b.com)"#,
        #"added: "appclips:c.com" (service appclips, host c.com)"#,
      ])
  }

  @Test("a key that is corrected adds what stands under it")
  func key() {
    let old = EntitlementsJudged.file(
      "<key>com.apple.developer.associated-domain</key><array><string>applinks:a.com</string></array>")
    let new = EntitlementsJudged.mended(old)
    #expect(
      ClaimComparison(old, new).differences.map(\.sentence) == [
        #"added: "applinks:a.com" (service applinks, host a.com)"#
      ])
  }

  @Test("of two equal entries one goes, and the claim stays")
  func duplicates() {
    #expect(
      Self.sentences(["applinks:a.com", "applinks:a.com"], ["applinks:a.com"]) == [
        #"removed: "applinks:a.com" (service applinks, host a.com), which another entry claims"#
      ])
  }
}
