import AssetLinks
import Findings

/// Finds lists without the certificate of the app.
enum AssetLinksCertificateNotListedRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-certificate-not-listed",
    title: "A list without the certificate of the app",
    severity: .error,
    why: """
      A device compares the certificate of the installed app (DAL-S, documented). With Play App Signing \
      that is the one the Play Console shows, not the one of the local keystore (CFG, documented). Found \
      where --package and --fingerprint tell the app, or it is given beside the list.
      """,
    bad: AssetLinksExample.statement(
      #""target": {"namespace": "android_app", "package_name": ↓"com.example.shop"}"#),
    good: AssetLinksExample.app(#""\#(AssetLinksExample.fingerprint)""#),
    subject: .assetLinks)

  static let code = StatementProblem.Code.certificateNotListed
  static let help = "Add the certificate's fingerprint to the statement."
}
