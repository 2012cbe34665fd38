import ArgumentParser
import LinkDiagnosis

/// How a diagnosis is written.
enum DiagnosisFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// For people.
  case text
  /// For programs.
  case json
  /// For a ticket or a comment.
  case markdown
  /// A page.
  case html

  /// `report` in this format.
  func text(_ report: DiagnosisReport) -> String {
    switch self {
    case .text: DiagnosisText.text(report)
    case .json: DiagnosisJSON.text(report)
    case .markdown: DiagnosisMarkdown.text(report)
    case .html: DiagnosisHTML.text(report)
    }
  }
}
