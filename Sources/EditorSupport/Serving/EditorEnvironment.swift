public import AssociationLint
public import Findings

/// What the language server asks of the tool around it.
public struct EditorEnvironment: Sendable {
  /// The mistakes in the text of an `applinks.yaml`, which is called `name`.
  public var configurationFindings: @Sendable (_ text: [UInt8], _ name: String) -> [Finding]
  /// What the project of the file at a path has set for it.
  public var projectSettings: @Sendable (_ path: String) -> ProjectSettings
  /// The rule that decides an expectation of an `applinks.yaml`: of its text and path, and the offset of a byte in it.
  public var decidingRule: @Sendable (_ text: [UInt8], _ path: String, _ offset: Int) -> DecidingRule?
  /// The sections of an `applinks.yaml` beside `lint`, each with the keys of what is listed in it.
  public var planSections: [String: [String]]
  /// The version of the tool.
  public var toolVersion: String

  /// What a project has set for a file.
  public struct ProjectSettings: Sendable {
    /// Which rules are in force.
    public var policy: SeverityPolicy
    /// What the user has told about the file.
    public var lint: LintSettings

    /// Settings by their values; without arguments every rule is in force.
    public init(policy: SeverityPolicy = SeverityPolicy(), lint: LintSettings = LintSettings()) {
      self.policy = policy
      self.lint = lint
    }
  }

  /// Where the rule stands that decides about a link.
  public struct DecidingRule: Sendable {
    /// The path of the association file, from the root of the file system.
    public var path: String
    /// Its text as it is on disk.
    public var text: [UInt8]
    /// The bytes of the rule.
    public var range: Range<Int>

    /// A rule by its place.
    public init(path: String, text: [UInt8], range: Range<Int>) {
      self.path = path
      self.text = text
      self.range = range
    }
  }

  /// An environment by its parts; without them, configuration is not judged and every rule is in force.
  public init(
    toolVersion: String, planSections: [String: [String]] = [:],
    configurationFindings: @escaping @Sendable ([UInt8], String) -> [Finding] = { _, _ in [] },
    projectSettings: @escaping @Sendable (String) -> ProjectSettings = { _ in ProjectSettings() },
    decidingRule: @escaping @Sendable ([UInt8], String, Int) -> DecidingRule? = { _, _, _ in nil }
  ) {
    self.toolVersion = toolVersion
    self.planSections = planSections
    self.configurationFindings = configurationFindings
    self.projectSettings = projectSettings
    self.decidingRule = decidingRule
  }
}
