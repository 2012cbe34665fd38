/// Why the platform refuses a pattern. What a device does with an app that holds one is unknown here: the
/// constructor of `PatternMatcher` throws. Source: PM, documented in source.
public struct PatternError: Error, Hashable, Sendable {
  /// What is wrong.
  public let code: Code
  /// The code unit of the pattern where it was noticed, from zero.
  public let offset: Int

  init(_ code: Code, at offset: Int) {
    self.code = code
    self.offset = offset
  }

  /// The kinds of faults.
  public enum Code: UInt8, Hashable, Sendable, CaseIterable {
    /// `*`, `+` or `{` at the start or behind another of them.
    case misplacedModifier
    /// `[]`
    case emptySet
    /// A set without `]`.
    case unterminatedSet
    /// `{` without `}`.
    case unterminatedRange
    /// No numbers between `{` and `}`.
    case badRange
    /// `{3,2}`
    case reversedRange
    /// A backslash at the end.
    case trailingEscape
    /// The parsed form needs more than 2048 integers.
    case tooLarge
    /// More code units than ``PatternMatcher/maximumLength``.
    case tooLong
  }

  /// The fault as the end of a sentence.
  var phrase: String {
    switch code {
    case .misplacedModifier: "a modifier at character \(offset + 1) follows nothing that it could repeat"
    case .emptySet: "the set that ends at character \(offset + 1) is empty"
    case .unterminatedSet: "a set has no \"]\""
    case .unterminatedRange: "the \"{\" at character \(offset + 1) has no \"}\""
    case .badRange: "there are no numbers behind the \"{\" at character \(offset + 1)"
    case .reversedRange: "the range at character \(offset + 1) has a minimum above its maximum"
    case .trailingEscape: "it ends with a backslash that escapes nothing"
    case .tooLarge: "its parsed form takes more than 2048 numbers"
    case .tooLong: "it is longer than \(PatternMatcher.maximumLength) characters"
    }
  }
}
