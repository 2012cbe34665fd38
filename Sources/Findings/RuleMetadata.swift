/// What everybody may know of a rule without running it: documentation, `applinks rule` and SARIF are made of it.
public struct RuleMetadata: Hashable, Sendable {
  /// The stable name.
  public var id: RuleID
  /// What the rule looks for: a noun phrase without a full stop.
  public var title: String
  /// The severity of its findings unless the user sets another.
  public var severity: Severity
  /// Why it matters: one or more whole sentences, the source of the behaviour among them.
  public var why: String
  /// A text that it finds fault with. The first `↓` stands right before the byte where the finding starts.
  public var bad: String
  /// A near miss that it leaves alone.
  public var good: String
  /// What kind of text the two examples are.
  public var subject: Subject

  /// What a rule judges.
  public enum Subject: Hashable, Sendable, CaseIterable {
    /// An `apple-app-site-association` file.
    case associationFile
    /// An entitlements file.
    case entitlements
    /// An `assetlinks.json`.
    case assetLinks
    /// An `AndroidManifest.xml`.
    case manifest
    /// The answers of a web server, written down as `GET` and what came back.
    case hosting
    /// A built app.
    case app
  }

  /// Metadata by its parts.
  public init(
    id: RuleID, title: String, severity: Severity, why: String, bad: String, good: String,
    subject: Subject = .associationFile
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.why = why
    self.bad = bad
    self.good = good
    self.subject = subject
  }
}
