import AssociationFiles
import PositionedJSON

/// The keys that a rule of `paths` must name as a component so that no default changes what it says.
///
/// Either `defaults` may hold any key of a component. Source: DEF, documented; ORA-B, ORA-A, observed. The neutral
/// values say what an absent key says without defaults; `*` also matches an absent query or fragment. Source: ORA,
/// observed.
struct NeutralRuleKeys {
  /// The members, as JSON, without those that concern exclusion.
  let members: [String]
  /// Whether a rule that does not exclude must say so.
  let namesExclude: Bool

  /// Whether no default needs to be answered.
  var isEmpty: Bool { members.isEmpty && !namesExclude }

  /// The keys for the rules of an entry; `levels` are the defaults that hold for it.
  init(against levels: [RuleKeys]) {
    func isNamed(_ key: String, otherThan neutral: Bool? = nil) -> Bool {
      levels.contains { level in
        guard let value = level.value[key] else { return false }
        return neutral == nil || value.boolean != neutral
      }
    }
    var members: [String] = []
    if isNamed("?") { members.append(#""?": "*""#) }
    if isNamed("#") { members.append(##""#": "*""##) }
    if isNamed("caseSensitive", otherThan: true) { members.append(#""caseSensitive": true"#) }
    if isNamed("percentEncoded", otherThan: true) { members.append(#""percentEncoded": true"#) }
    self.members = members
    namesExclude = isNamed("exclude", otherThan: false)
  }

  /// The component that says what `path` says.
  func component(_ path: PathRule) -> String {
    var all = ["\"/\": \(JSONQuoting.quoted(path.pattern))"]
    if path.isExcluded { all.append(#""exclude": true"#) }
    if !path.isExcluded, namesExclude { all.append(#""exclude": false"#) }
    return "{ \((all + members).joined(separator: ", ")) }"
  }
}
