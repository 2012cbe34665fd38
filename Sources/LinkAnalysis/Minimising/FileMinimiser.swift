public import AssociationFiles
public import LinkMatching
import PositionedJSON

/// Makes an association file smaller that opens the same links.
///
/// Rules that make no difference are dropped, entries with equal rules become one, and rules that differ in one segment
/// get a variable where that is shorter. Each step is proved, and so is the result as a whole; what is found is small, and
/// not always the smallest there is.
public struct FileMinimiser: Sendable {
  /// The new file in its canonical layout; `nil` where nothing smaller was found.
  public let text: [UInt8]?
  /// What was done.
  public let steps: [MinimisingStep]
  /// The number of rules before.
  public let ruleCount: Int
  /// The number of rules of the new file.
  public let newRuleCount: Int
  /// Earlier readers for which the new file does not open the same links, such as iOS 13.0, which knows no variables.
  public let differingReaders: [OSVersion]

  /// What may be done.
  public struct Options: Hashable, Sendable {
    /// Whether rules may be joined by substitution variables, which iOS 13.5, macOS 10.15.6 and tvOS 13.4 introduced.
    public var usesVariables: Bool
    /// How much work the proofs may take.
    public var limits: AnalysisLimits

    /// Options.
    public init(usesVariables: Bool = true, limits: AnalysisLimits = AnalysisLimits()) {
      self.usesVariables = usesVariables
      self.limits = limits
    }
  }

  /// The readers of earlier systems that understand the format otherwise than the current ones.
  private static let earlierReaders = [
    OSVersion(.ios, 12), OSVersion(.ios, 13), OSVersion(.macos, 10, 15, 5), OSVersion(.ios, 13, 5),
  ]

  /// Looks for a smaller file.
  ///
  /// - Throws: ``AnalysisError`` where the proof of the result meets a contradiction.
  /// - Complexity: for each rule linear in the rules behind it that can meet it.
  public init(_ file: AssociationFile, options: Options = Options()) throws(AnalysisError) {
    var search = MinimisingSearch(file, options)
    search.run()
    guard !search.steps.isEmpty, let text = search.text else {
      self.init(nothingFoundIn: search.ruleCount)
      return
    }
    let result = AssociationFile(parsing: text)
    guard try LinkDifference(from: file, to: result, limits: options.limits).isEquivalent else {
      self.init(nothingFoundIn: search.ruleCount)
      return
    }
    var differing: [OSVersion] = []
    for reader in Self.earlierReaders {
      let difference = try LinkDifference(from: file, to: result, version: reader, limits: options.limits)
      if !difference.isEquivalent { differing.append(reader) }
    }
    self.init(
      text: text, steps: search.steps, ruleCount: search.ruleCount, newRuleCount: search.newRuleCount,
      differingReaders: differing)
  }

  private init(nothingFoundIn count: Int) {
    self.init(text: nil, steps: [], ruleCount: count, newRuleCount: count, differingReaders: [])
  }

  private init(
    text: [UInt8]?, steps: [MinimisingStep], ruleCount: Int, newRuleCount: Int, differingReaders: [OSVersion]
  ) {
    self.text = text
    self.steps = steps
    self.ruleCount = ruleCount
    self.newRuleCount = newRuleCount
    self.differingReaders = differingReaders
  }
}
