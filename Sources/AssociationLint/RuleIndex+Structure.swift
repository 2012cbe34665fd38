extension RuleIndex {
  /// The rules about text, shape, identifiers, exposure and suppressions.
  static let structure: [any AssociationRule.Type] = json + shape + identifiers + exposure + suppressions

  /// The rules about the JSON text.
  private static let json: [any AssociationRule.Type] = [
    BadEscapeRule.self, ByteOrderMarkRule.self, CommentRule.self, ControlCharacterRule.self,
    DuplicateKeyRule.self, EmptyRule.self, ExtraCommaRule.self, InvalidKeyRule.self, InvalidNumberRule.self,
    InvalidUTF8Rule.self, MarkupRule.self, MissingColonRule.self, MissingCommaRule.self,
    MissingValueRule.self, TooDeepRule.self, TooLargeRule.self, TrailingCommaRule.self,
    TrailingTextRule.self, UnbalancedBracketRule.self, UnexpectedTextRule.self, UnterminatedStringRule.self,
    WrongEncodingRule.self, WrongQuotesRule.self,
  ]

  /// The rules about the shape of the file.
  private static let shape: [any AssociationRule.Type] = [
    AppsMissingRule.self, AppsNotEmptyRule.self, CommentNotStringRule.self, ComponentNotObjectRule.self,
    DetailNotObjectRule.self, DetailWithoutAppRule.self, DetailWithoutRulesRule.self,
    DetailsMisplacedRule.self, DetailsMissingRule.self, DetailsOutsideApplinksRule.self,
    EmptyDetailsRule.self, FileNameExtensionRule.self, FileNotObjectRule.self, FileTooLargeRule.self,
    LegacyDetailsRule.self,
    MisplacedKeyRule.self, MisspeltKeyRule.self, NoServiceRule.self, PathNotStringRule.self,
    PathsAndComponentsRule.self, RuleKeyTypeRule.self, ServiceNotObjectRule.self,
    ServiceWithoutAppsRule.self, UnknownKeyRule.self, UnknownServiceRule.self, WrongTypeRule.self,
  ]

  /// The rules about app identifiers.
  private static let identifiers: [any AssociationRule.Type] = [
    AppInSeveralEntriesRule.self, DuplicateIdentifierRule.self, EmptyAppIDsRule.self,
    IdentifierNotStringRule.self, IdentifierWhiteSpaceRule.self, IdentifierWithoutBundleRule.self,
    IdentifierWithoutPrefixRule.self, InvalidBundleIdentifierRule.self, InvalidPrefixRule.self,
    LowerCasePrefixRule.self, PlaceholderIdentifierRule.self, SampleIdentifierRule.self,
    WildcardIdentifierRule.self,
  ]

  /// The rules about what the file gives away.
  private static let exposure: [any AssociationRule.Type] = [
    AdminPathRule.self, InternalHostRule.self, InternalPathRule.self, NonProductionIdentifierRule.self,
    RandomTextRule.self, SecretRule.self, TicketLinkRule.self,
  ]

  /// The rules about suppressions.
  private static let suppressions: [any AssociationRule.Type] = [
    InvalidSuppressionRule.self, UnusedSuppressionRule.self,
  ]
}
