import AssetLinks
import Findings

/// Finds a star inside a host.
enum ManifestWildcardInsideHostRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-wildcard-inside-host",
    title: "A star inside a host",
    severity: .error,
    why: """
      Only a * at the start of a host stands for any text (IF, documented in source; recalled); elsewhere \
      it is an ordinary character, which no host has.
      """,
    bad: ManifestExample.filter(
      #"<data android:scheme="https" ↓android:host="shop.*.example"/>"#),
    good: ManifestExample.filter(
      #"<data android:scheme="https" android:host="*.shop.example"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.wildcardInsideHost
  static let help = "List the hosts, or put the * at the start."
}
