import Entitlements
import Findings

/// Finds `?mode=` in an entry: a warning in a file for release, else a note.
enum DomainDeveloperModeRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "domain-developer-mode",
    title: "An alternate mode in an associated domain",
    severity: .note,
    why: """
      ?mode=developer reads the association file from the domain itself, for builds signed for development on \
      devices where the user allowed it. Apple asks to remove it before an app goes to the App Store, where it has \
      no effect. ?mode=managed needs a device under management.
      """,
    bad: EntitlementsText.domains("applinks:shop.example?mode=↓developer"),
    good: EntitlementsText.domains("applinks:shop.example"),
    subject: .entitlements)

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    subject.domains.compactMap { entry -> Finding? in
      guard let mode = entry.domain.mode, AssociatedDomain.Mode.known.contains(mode),
        let range = entry.domain.modeRange
      else { return nil }
      var finding = subject.finding(
        metadata, at: entry.text.fileRange(of: range) ?? entry.text.range,
        "\"\(entry.text.text)\" is read in the mode \"\(mode.rawValue)\".",
        help: "Remove ?mode= from what goes to the App Store.")
      if subject.settings.isRelease { finding.severity = .warning }
      return finding
    }
  }
}
