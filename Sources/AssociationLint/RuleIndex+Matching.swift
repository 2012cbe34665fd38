extension RuleIndex {
  /// The rules about patterns: the query, what is written in them, variables, and which rules are reached.
  static let matching: [any AssociationRule.Type] = query + patterns + variables + reach

  private static let query: [any AssociationRule.Type] = [
    QueryValueNotStringRule.self, ExcludeMatchesAbsentQueryRule.self, QueryWholeTextRule.self,
    QueryLeadingQuestionMarkRule.self, EmptyQueryDictionaryRule.self,
  ]

  private static let patterns: [any AssociationRule.Type] = [
    NotInComponentRule.self, NotWithoutSpaceRule.self, NotInLowerCaseRule.self, NotWithExtraSpaceRule.self,
    ExclamationMarkRule.self, HostInPathRule.self, QueryInPathRule.self, FragmentInPathRule.self,
    HashRouteInPathRule.self, FragmentLeadingHashRule.self, PatternSurroundingSpaceRule.self,
    SpaceInPatternRule.self, NonASCIIPatternRule.self, EscapeHexCaseRule.self,
    EscapeInDecodedPatternRule.self, MalformedEscapeRule.self, RegularExpressionRule.self,
    BackslashInPatternRule.self, RedundantStarsRule.self, DotSegmentRule.self, TemplatePlaceholderRule.self,
    MissingLeadingSlashRule.self, EmptyPathPatternRule.self, DoubleSlashInPathRule.self,
  ]

  private static let variables: [any AssociationRule.Type] = [
    UndefinedVariableRule.self, EmptyVariableRule.self, RecursiveVariableRule.self,
    VariableValueNotStringRule.self, BadVariableNameRule.self, PredefinedVariableNameRule.self,
    UnusedVariableRule.self, UnclosedVariableRule.self, VariableInPathsRule.self,
    DuplicateVariableValueRule.self, NonASCIIVariableValueRule.self,
  ]

  private static let reach: [any AssociationRule.Type] = [
    UnreachableComponentRule.self, CatchAllFirstRule.self, DuplicateRuleRule.self, UselessExcludeRule.self,
    OnlyExcludesRule.self, PathsComponentsDisagreeRule.self,
  ]
}
