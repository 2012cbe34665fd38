import AssetLinks
import Findings

/// Finds very many combinations.
enum ManifestManyCombinationsRule: ManifestProblemRule {
  static let metadata = RuleMetadata(
    id: "manifest-many-combinations",
    title: "A filter of very many combinations",
    severity: .note,
    why: """
      All data elements of a filter are combined (URG, IF, documented). Only the first 1000 combinations \
      are looked at for what nobody meant. In the example 11 schemes, 10 hosts and 10 paths stand in \
      elements of their own.
      """,
    bad: ManifestExample.activity(
      "↓<intent-filter android:autoVerify=\"true\">\n"
        + (0...10).map { "        <data android:scheme=\"s\($0)\"/>\n" }.joined()
        + (0..<10).map { "        <data android:host=\"h\($0).example\"/><data android:path=\"/\($0)\"/>\n" }
        .joined()
        + "      </intent-filter>"),
    good: ManifestExample.verified(
      #"        <data android:scheme="https" android:host="shop.example"/>"#),
    subject: .manifest)

  static let code = ManifestProblem.Code.manyCombinations
  static let help = "Give each group of links a filter of its own."
}
