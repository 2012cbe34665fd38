import AssetLinks
import Findings

/// Finds a list of more than 1 MiB.
enum AssetLinksTooLargeRule: StatementProblemRule {
  static let metadata = RuleMetadata(
    id: "asset-links-too-large",
    title: "A list of more than 1 MiB",
    severity: .error,
    why: """
      AOSP's verifier reads at most 1 MiB by Content-Length (SS-FETCH, documented in source); of a larger \
      file it reads nothing. In the example each … stands for 128 KiB of white space.
      """,
    bad: #"↓[………………………]"#,
    good: #"[]"#,
    subject: .assetLinks)

  static let code = StatementProblem.Code.tooLarge
  static let help = """
    Move statements into lists of their own and name them by include, or leave out white space.
    """

  static func check(_ subject: AssetLinksSubject) -> [Finding] {
    subject.problems.filter { $0.code == code }.map { problem in
      subject.finding(metadata, at: 0..<1, problem.sentence, help: help)
    }
  }
}
