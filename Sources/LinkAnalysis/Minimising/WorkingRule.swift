/// A rule of a file that is being made smaller.
struct WorkingRule {
  var rule: AnalysedRule
  /// The JSON text of the rule.
  var text: String
  /// The places in the file of the rules that it stands for.
  var places: [String]
}
