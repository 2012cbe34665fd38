/// Why it is unknown how a device decides about dynamic rules. Source: section 6, each marked unknown or folklore.
public enum DynamicDoubt: UInt8, Hashable, Sendable, CaseIterable {
  /// How `*` and `?` are turned into the platform's patterns.
  case wildcards
  /// Whether path, query and fragment are compared with their escapes resolved.
  case percentEncoding
  /// Whether a missing item of the query fits a pattern that takes the empty text.
  case missingQueryItem
  /// Whether one of several items with the same name is enough.
  case repeatedQueryItem
  /// Whether a list of excluding rules only is completed by a rule that allows.
  case implicitAllowance
  /// What becomes of a rule with a part of the wrong kind, or with a pattern too long to be compared.
  case wrongKind
  /// Whether the list survives a rule that is no object.
  case lostList
  /// The rules would take too long to compare with the link; see ``DynamicRules/maximumWork``.
  case tooCostly

  /// The stable name in machine output.
  public var name: String {
    switch self {
    case .wildcards: "wildcards"
    case .percentEncoding: "percent-encoding"
    case .missingQueryItem: "missing-query-item"
    case .repeatedQueryItem: "repeated-query-item"
    case .implicitAllowance: "implicit-allowance"
    case .wrongKind: "wrong-kind"
    case .lostList: "lost-list"
    case .tooCostly: "too-costly"
    }
  }

  /// What is unknown, in one sentence.
  public var sentence: String {
    switch self {
    case .wildcards:
      "How Android turns * and ? of dynamic rules into its own patterns, which never go back, is unknown, and "
        + "readings differ for this link."
    case .percentEncoding:
      "Whether dynamic rules see percent escapes as written or resolved is unknown, and it matters for this link."
    case .missingQueryItem:
      "Whether a pattern for the empty text fits a query item that the link lacks is unknown."
    case .repeatedQueryItem:
      "Whether every query item of the same name must fit, or one is enough, is unknown."
    case .implicitAllowance:
      "Whether Google's verifier completes a list of excluding rules with one that allows is unknown."
    case .wrongKind: "What a device makes of a rule with a part of the wrong kind is unknown."
    case .lostList: "A rule that is no object may cost the whole list; whether it does is unknown."
    case .tooCostly: "The rules and the link are so long together that they are not compared."
    }
  }
}
