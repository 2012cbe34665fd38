/// One thing that a rule found: where it is, the cause in one sentence, and the change that mends it.
public struct Finding: Hashable, Sendable {
  /// The rule that found it.
  public var rule: RuleID
  /// How much it matters.
  public var severity: Severity
  /// The cause, one sentence without a line break, with the user's own words in quotes.
  public var message: String
  /// Where it is.
  public var place: Place
  /// What to do, one sentence.
  public var help: String
  /// Other places that have a part in it, such as the rule that covers this one.
  public var related: [RelatedPlace]
  /// The change that mends it, where one can be made by a program.
  public var fix: Fix?
  /// What it rests on, of a finding about a built app.
  public var evidence: Evidence?

  /// A finding by its parts.
  public init(
    rule: RuleID, severity: Severity, message: String, place: Place, help: String,
    related: [RelatedPlace] = [], fix: Fix? = nil, evidence: Evidence? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.place = place
    self.help = help
    self.related = related
    self.fix = fix
    self.evidence = evidence
  }
}
