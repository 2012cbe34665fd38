/// A form in which a report can be written.
public struct ReportFormat: Hashable, Sendable {
  /// The name that the user writes.
  public let name: String
  private let body: @Sendable (Report, ReportStyle) -> String

  private init(_ name: String, body: @escaping @Sendable (Report, ReportStyle) -> String) {
    self.name = name
    self.body = body
  }

  /// Text for people, with source lines.
  public static let text = ReportFormat("text") { TextRenderer($0, $1).render() }
  /// One line for each finding.
  public static let concise = ReportFormat("concise") { ConciseRenderer($0, $1).render() }
  /// The tool's own JSON, one object.
  public static let json = ReportFormat("json") { report, _ in JSONRenderer(report).render() }
  /// SARIF 2.1.0 (OASIS), as code scanning reads it.
  public static let sarif = ReportFormat("sarif") { report, _ in SARIFRenderer(report).render() }
  /// JUnit's XML, as test reporters read it.
  public static let junit = ReportFormat("junit") { report, _ in JUnitRenderer(report).render() }
  /// Workflow commands of GitHub Actions, which become annotations.
  public static let github = ReportFormat("github") { report, _ in GitHubRenderer(report).render() }
  /// GitLab's code quality report.
  public static let gitlab = ReportFormat("gitlab") { report, _ in GitLabRenderer(report).render() }
  /// A Markdown table, for comments and job summaries.
  public static let markdown = ReportFormat("markdown") { report, _ in MarkdownRenderer(report).render() }
  /// One self-contained page.
  public static let html = ReportFormat("html") { report, _ in HTMLRenderer(report).render() }

  /// All formats in the order in which help lists them.
  public static let all: [ReportFormat] = [
    .text, .concise, .json, .sarif, .junit, .github, .gitlab, .markdown, .html,
  ]

  /// The format with this name, or `nil`.
  public init?(_ name: String) {
    guard let known = Self.all.first(where: { $0.name == name }) else { return nil }
    self = known
  }

  /// The report in this format; it ends with a line break unless it is empty.
  ///
  /// The cost is linear in the findings and the texts of the files, beside sorting.
  public func render(_ report: Report, style: ReportStyle = ReportStyle()) -> String {
    body(report, style)
  }

  /// Compares formats by name.
  public static func == (a: ReportFormat, b: ReportFormat) -> Bool { a.name == b.name }

  /// Feeds the name to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
