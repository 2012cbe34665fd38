import FindingReports
import LinkAnalysis
import LinkMatching

/// Sets of links, and the rules and links that belong to them, for people and for programs.
enum LinkSetWriting {
  /// The most exceptions that text for people lists.
  private static let listedExceptions = 6

  /// The lines for a set: its pattern, its exceptions, and what must be said about it.
  static func lines(_ set: LinkSet, example: String) -> [String] {
    var lines = ["\(Quoted.visible(set.pattern.json()))", "  for example  \(example)"]
    for exception in set.except.prefix(listedExceptions) {
      lines.append("  but not  \(Quoted.visible(exception.json()))")
    }
    if set.except.count > listedExceptions {
      lines.append("  but not  … \(Quoted.counted(set.except.count - listedExceptions, "more pattern"))")
    }
    if let variables = set.variablesJSON { lines.append("  with  \(Quoted.visible(variables))") }
    if !set.isExact { lines.append("  (a part of these links: no components say exactly which)") }
    return lines
  }

  /// Writes the members that describe a set.
  static func write(_ set: LinkSet, example: String, to object: inout JSONText) {
    object.member("pattern", json: set.pattern.json())
    if !set.except.isEmpty {
      object.array("except") { list in
        for exception in set.except { list.value(json: exception.json()) }
      }
    }
    if let variables = set.variablesJSON { object.member("substitutionVariables", json: variables) }
    object.member("exact", set.isExact)
    object.member("example", example)
  }

  /// Writes where a rule stands, or `null` where there is none.
  static func write(_ rule: EffectiveRule?, as name: String, to object: inout JSONText) {
    guard let rule else { return object.member(name, json: "null") }
    object.object(name) {
      $0.member("detail", rule.detail)
      $0.member("component", rule.index)
    }
  }

  /// What decided, in words.
  static func words(_ rule: EffectiveRule?) -> String {
    guard let rule else { return "no rule" }
    return rule.place + (rule.isExcluded ? " (exclude)" : "")
  }
}
