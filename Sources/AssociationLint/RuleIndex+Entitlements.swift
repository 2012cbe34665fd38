extension RuleIndex {
  /// The rules for entitlements files, by the names of their types.
  public static let entitlements: [any EntitlementsRule.Type] = [
    DomainAnyRule.self, DomainBuildVariableRule.self, DomainCountRule.self,
    DomainDeveloperModeRule.self, DomainDuplicateRule.self, DomainEmptyEntryRule.self,
    DomainEmptyHostRule.self, DomainEmptyLabelRule.self, DomainHyphenRule.self,
    DomainIPAddressRule.self, DomainIllegalCharacterRule.self, DomainInvalidPunycodeRule.self,
    DomainManagedModeRule.self,
    DomainMissingServiceRule.self, DomainOtherPortRule.self, DomainPathRule.self,
    DomainPortRule.self, DomainPunycodeRule.self, DomainQueryRule.self, DomainSchemeRule.self,
    DomainServiceSlashesRule.self, DomainSingleLabelRule.self, DomainTooLongRule.self,
    DomainUnderscoreRule.self, DomainUnicodeHostRule.self, DomainUnknownModeRule.self,
    DomainUnknownServiceRule.self, DomainWhiteSpaceRule.self, DomainWildcardApexRule.self,
    DomainWildcardAppClipsRule.self, DomainWildcardPositionRule.self,
    EntitlementsAnyDomainRule.self, EntitlementsDomainNotStringRule.self,
    EntitlementsDomainsNotArrayRule.self, EntitlementsDuplicateKeyRule.self,
    EntitlementsIdentifierRule.self, EntitlementsMisspeltKeyRule.self, EntitlementsWrongTypeRule.self,
  ]
}
