/// An app identifier: `<prefix>.<bundle identifier>`.
///
/// The prefix is ten upper-case letters and digits, usually the team's, and stands in the signed app as the
/// entitlement `application-identifier`. Reading never fails: ``problems`` lists what is wrong.
///
/// Source: SAD, W19, ASG, documented.
public struct AppIdentifier: Hashable, Sendable {
  /// The identifier as written.
  public let text: String
  /// The text before the first dot; empty where the identifier has no prefix.
  public let prefix: String
  /// The text behind the prefix and its dot.
  public let bundleIdentifier: String
  /// Everything wrong, in order of place; at most one problem of a kind for each of the two parts.
  public let problems: [AppIdentifierProblem]

  /// Reads an identifier. Linear in its length.
  public init(_ text: String) {
    var parser = AppIdentifierParser(text)
    parser.parse()
    self.text = text
    prefix = parser.string(parser.prefix)
    bundleIdentifier = parser.string(parser.bundle)
    problems = parser.problems.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// Whether a signed app can have the identifier: no problem but soft ones.
  public var isWellFormed: Bool { problems.allSatisfy(\.code.isSoft) }
}
