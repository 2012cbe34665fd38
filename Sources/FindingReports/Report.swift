public import Findings
internal import PositionedJSON

/// What one run found, ready to be written in any ``ReportFormat``.
public struct Report: Sendable {
  /// The findings in the order of every report: file, offset, rule.
  public let findings: [Finding]
  /// The stable name of each finding from run to run, in the order of `findings`.
  public let fingerprints: [FindingFingerprint]
  /// What is known of the rules, sorted by name.
  public let rules: [RuleMetadata]
  /// The files that the run looked at, and those of the findings, each once, sorted byte by byte.
  public let files: [String]
  /// The files that could not be read, each reason once, sorted byte by byte; they are not among `files`.
  public let unreadable: [UnreadableFile]
  /// The texts of the files by name, for excerpts; a file may be missing.
  public let sources: [String: [UInt8]]
  /// The version of the tool, for machines that read the report.
  public let toolVersion: String
  /// The address in front of a rule's name at which it is documented, such as `https://docs.example/rules/`.
  public let helpBase: String?
  /// The number of findings that are not in the report since the baseline holds them.
  public let knownCount: Int
  /// The number of entries of the baseline that no longer occur.
  public let fixedCount: Int

  /// The name of the tool in every report.
  public static let toolName = "applinks"

  /// A report on `findings`.
  ///
  /// - Parameters:
  ///   - findings: The findings to show, in any order.
  ///   - rules: The rules that can have found them; SARIF and HTML describe them.
  ///   - checkedFiles: The files that the run looked at, so that clean ones are counted too.
  ///   - unreadable: The files that could not be read.
  ///   - sources: The texts of the files by name.
  ///   - toolVersion: The version of the tool.
  ///   - helpBase: The address in front of a rule's name at which it is documented.
  ///   - baseline: What the run is beside a baseline. Its known findings are counted, not shown, and keep
  ///     the fingerprints of equal new findings as they are without a baseline.
  public init(
    findings: [Finding], rules: [RuleMetadata] = [], checkedFiles: [String] = [],
    unreadable: [UnreadableFile] = [], sources: [String: [UInt8]] = [:], toolVersion: String,
    helpBase: String? = nil,
    baseline: Baseline.Comparison? = nil
  ) {
    let sorted = findings.inReportOrder()
    self.findings = sorted
    let known = baseline?.known ?? []
    fingerprints = Array((known + sorted).fingerprints().dropFirst(known.count))
    self.rules = rules.sorted { $0.id.name.utf8.lexicographicallyPrecedes($1.id.name.utf8) }
    files = Set(checkedFiles + sorted.map(\.place.file)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    self.unreadable = Set(unreadable).sorted { $0.precedes($1) }
    self.sources = sources
    self.toolVersion = toolVersion
    self.helpBase = helpBase
    knownCount = known.count
    fixedCount = baseline?.fixed.count ?? 0
  }

  /// The report as one self-contained page.
  ///
  /// - Parameter preface: HTML that stands before the findings; its texts are escaped already.
  package func html(preface: String) -> String { HTMLRenderer(self, preface: preface).render() }

  /// The findings of each file, in the order of `files`; a clean file has none.
  func findingsByFile() -> [(file: String, findings: [Finding])] {
    let groups = Dictionary(grouping: findings, by: \.place.file)
    return files.map { ($0, groups[$0] ?? []) }
  }
}
