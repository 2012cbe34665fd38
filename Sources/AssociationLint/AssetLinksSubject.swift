public import AssetLinks
public import Findings
public import PositionedJSON

/// An `assetlinks.json` under judgement, with what all rules need of it.
public struct AssetLinksSubject: Sendable {
  /// The name that findings carry.
  public let fileName: String
  /// The list.
  public let list: StatementList
  /// The lines of its text.
  public let lines: LineTable
  /// What the user told about it.
  public let settings: LintSettings
  /// What is wrong with the list, read once for all rules: its own problems, and those with the user's app.
  let problems: [StatementProblem]

  /// A list to judge.
  public init(_ list: StatementList, name: String, settings: LintSettings = LintSettings()) {
    self.list = list
    fileName = name
    lines = list.document.makeLineTable()
    self.settings = settings
    guard let package = settings.androidPackage else {
      problems = list.problems
      return
    }
    let certificates: [CertificateFingerprint?] = settings.androidCertificates
    var seen: Set<StatementProblem> = []
    problems =
      list.problems
      + (certificates.isEmpty ? [nil] : certificates)
      .flatMap { list.problems(for: package, signedWith: $0) }.filter { seen.insert($0).inserted }
  }

  /// A finding of `rule` at the bytes `range`, or about the whole file.
  public func finding(
    _ rule: RuleMetadata, at range: Range<Int>?, _ message: String, help: String,
    related: [RelatedPlace] = [], fix: Fix? = nil
  ) -> Finding {
    Finding(
      rule: rule.id, severity: rule.severity, message: message,
      place: Place(file: fileName, range: range.map(lines.range)), help: help, related: related, fix: fix)
  }
}
