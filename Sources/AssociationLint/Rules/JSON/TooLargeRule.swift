import Findings
import PositionedJSON

/// Finds a file that is too large to be read here.
enum TooLargeRule: JSONProblemRule {
  static let metadata = RuleMetadata(
    id: "json-too-large",
    title: "A file too large to be read",
    severity: .error,
    why: """
      The file exceeds the limit set for reading, 64 MiB unless configured, so nothing else could be judged. \
      Apple documents 128 KiB for iOS 9.3.1 and later (App Search Programming Guide); the largest published \
      file that Apple has spoken of has 27 MB (WWDC 2020, session 10098). The examples are for a limit of 40 \
      bytes.
      """,
    bad: #"↓{"webcredentials": {"apps": ["ABCDE12345.com.example.app"]}}"#,
    good: #"{"webcredentials": {"apps": []}}"#)

  static let code = JSONProblem.Code.tooLarge
}
