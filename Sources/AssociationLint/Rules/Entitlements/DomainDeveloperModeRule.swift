import Entitlements
import Findings

/// Finds a mode that needs a development build: a warning in a file for release, else a note.
enum DomainDeveloperModeRule: EntitlementsRule {
  static let metadata = RuleMetadata(
    id: "domain-developer-mode",
    title: "A mode for development in an associated domain",
    severity: .note,
    why: """
      ?mode=developer reads the association file from the domain itself, for builds signed for development on \
      devices where the user allowed it (Apple's page on the entitlement); ?mode=developer+managed needs such a build \
      as well. Apple asks to remove the query before an app goes to the App Store, where it has no effect.
      """,
    bad: EntitlementsText.domains("applinks:shop.example?mode=↓developer"),
    good: EntitlementsText.domains("applinks:shop.example?mode=managed"),
    subject: .entitlements)

  private static let modes: [AssociatedDomain.Mode] = [.developer, .developerAndManaged]

  static func check(_ subject: EntitlementsSubject) -> [Finding] {
    subject.domains.compactMap { entry -> Finding? in
      guard let mode = entry.domain.mode, modes.contains(mode), let range = entry.domain.modeRange else {
        return nil
      }
      var finding = subject.finding(
        metadata, at: entry.fileRange(of: range),
        "\(Excerpt.quote(entry.text.text)) has the mode \"\(mode.rawValue)\", which only development builds use.",
        help: "Remove ?mode=\(mode.rawValue) from what goes to the App Store.", keyPath: entry.keyPath)
      if subject.settings.isRelease { finding.severity = .warning }
      return finding
    }
  }
}
