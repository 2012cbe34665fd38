import LinkAnalysis

/// What a change means, ready to be written.
protocol DifferenceReport {
  /// Whether it is proved that nothing changes.
  var isEquivalent: Bool { get }
  /// The report in a format.
  func text(_ format: DiffVerb.Format) -> String
}

/// The difference of two association files; examples have the host.
struct AssociationDifferenceReport: DifferenceReport {
  let difference: LinkDifference
  let host: String

  var isEquivalent: Bool { difference.isEquivalent }

  func text(_ format: DiffVerb.Format) -> String {
    switch format {
    case .text: DifferenceText(difference: difference, host: host).text
    case .json: DifferenceJSON(difference: difference, host: host).text
    case .markdown: DifferenceMarkdown(difference: difference, host: host, isComment: false).text
    case .github: DifferenceMarkdown(difference: difference, host: host, isComment: true).text
    }
  }
}

extension AndroidComparison: DifferenceReport {
  func text(_ format: DiffVerb.Format) -> String {
    switch format {
    case .text: AndroidDifferenceText(comparison: self).text
    case .json: AndroidDifferenceJSON(comparison: self).text
    case .markdown: AndroidDifferenceMarkdown(comparison: self, isComment: false).text
    case .github: AndroidDifferenceMarkdown(comparison: self, isComment: true).text
    }
  }
}
