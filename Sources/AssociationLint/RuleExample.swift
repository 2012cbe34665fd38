import AssetLinks
package import Findings
package import PositionedJSON

/// An example of a rule as bytes, ready to be judged.
///
/// Some examples cannot be shown as they are: `�` stands for the byte FF, `…` for 128 KiB of blanks or what the rule says, the rules about
/// the limits of reading are shown with ``limits`` that a short text exceeds, and a few need ``settings``.
package struct RuleExample: Sendable {
  /// The text without the marker.
  package let bytes: [UInt8]
  /// The byte where the finding starts; `nil` in an example without a marker.
  package let marker: Int?
  /// The limits to read it with.
  package let limits: JSONLimits
  /// What the user must have told for the rule to find anything.
  package let settings: LintSettings
  /// The name of the file that holds it.
  package let fileName: String

  /// The text that `rule` finds fault with.
  package init(badOf rule: RuleMetadata) {
    let isNamed = rule.id == FileNameExtensionRule.metadata.id
    self.init(rule.bad, of: rule, named: isNamed ? "apple-app-site-association.json" : "site.json")
  }

  /// The text that `rule` leaves alone.
  package init(goodOf rule: RuleMetadata) { self.init(rule.good, of: rule, named: "site.json") }

  private init(_ text: String, of rule: RuleMetadata, named fileName: String) {
    self.fileName = fileName
    var bytes: [UInt8] = []
    var marker: Int?
    let filling = Self.filling(of: rule.id)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "↓" where marker == nil: marker = bytes.count
      case "\u{FFFD}": bytes.append(0xFF)
      case "…": bytes.append(contentsOf: filling)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    self.bytes = bytes
    settings = Self.settings(of: rule.id)
    self.marker = marker
    limits =
      switch rule.id {
      case TooLargeRule.metadata.id: JSONLimits(maximumBytes: 40)
      case TooDeepRule.metadata.id: JSONLimits(maximumDepth: 4)
      default: JSONLimits()
      }
  }

  /// What `…` stands for: 128 KiB of blanks, or what the rule's text says.
  private static func filling(of rule: RuleID) -> [UInt8] {
    switch rule {
    case AssetLinksManyProblemsRule.metadata.id: Array(String(repeating: "0, ", count: 200).utf8)
    case AssetLinksRulePatternTooLongRule.metadata.id: Array(String(repeating: "a", count: 2_048).utf8)
    case ManifestManyProblemsRule.metadata.id:
      Array(String(repeating: "<intent-filter tools:node=\"remove\"/>", count: 200).utf8)
    default: Array(repeating: 0x20, count: 128 << 10)
    }
  }

  private static func settings(of rule: RuleID) -> LintSettings {
    switch rule {
    case DomainManagedModeRule.metadata.id: LintSettings(isRelease: true)
    case AssetLinksWrongPackageRule.metadata.id: LintSettings(androidPackage: "com.example.shop")
    case AssetLinksCertificateNotListedRule.metadata.id:
      LintSettings(
        androidPackage: "com.example.shop",
        androidCertificate: CertificateFingerprint.reading(AssetLinksExample.fingerprint).fingerprint)
    default: LintSettings()
    }
  }
}
