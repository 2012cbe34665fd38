extension RuleIndex {
  /// The rules for `assetlinks.json`, by the names of their types.
  public static let assetLinks: [any AssetLinksRule.Type] = [
    AssetLinksCertificateNotListedRule.self, AssetLinksDefaultPortRule.self,
    AssetLinksDuplicateFingerprintRule.self, AssetLinksEmptyRelationRule.self,
    AssetLinksEmptyRuleRule.self, AssetLinksExcludeNotBooleanRule.self,
    AssetLinksExtensionIgnoredRule.self, AssetLinksExtensionOfOtherRelationRule.self,
    AssetLinksFingerprintLengthRule.self, AssetLinksFingerprintNotStringRule.self,
    AssetLinksFingerprintWithoutColonsRule.self, AssetLinksIncludeNotStringRule.self,
    AssetLinksInsecureIncludeRule.self, AssetLinksKeysBesideIncludeRule.self,
    AssetLinksLowerCaseFingerprintRule.self, AssetLinksMD5FingerprintRule.self,
    AssetLinksMalformedFingerprintRule.self, AssetLinksMalformedPackageRule.self,
    AssetLinksMalformedRelationRule.self, AssetLinksMalformedSiteRule.self,
    AssetLinksManyProblemsRule.self, AssetLinksMissingAppIDRule.self,
    AssetLinksMissingFingerprintsRule.self, AssetLinksMissingPackageRule.self,
    AssetLinksMissingRelationRule.self, AssetLinksMissingSiteRule.self,
    AssetLinksMissingTargetRule.self, AssetLinksNotAnArrayRule.self, AssetLinksOnlyExcludesRule.self,
    AssetLinksQueryNotObjectRule.self, AssetLinksRelationNotStringRule.self,
    AssetLinksRuleNotObjectRule.self, AssetLinksRulePartNotStringRule.self,
    AssetLinksRulePatternTooLongRule.self, AssetLinksSHA1FingerprintRule.self,
    AssetLinksStatementNotObjectRule.self, AssetLinksTooLargeRule.self,
    AssetLinksUnknownNamespaceRule.self, AssetLinksUnreadRuleKeyRule.self,
    AssetLinksWrongPackageRule.self,
  ]

  /// The rules for `AndroidManifest.xml`, by the names of their types.
  public static let manifest: [any ManifestRule.Type] = [
    ManifestCustomSchemeInVerifiedFilterRule.self, ManifestEmptyGroupRule.self,
    ManifestEscapeInPathRule.self, ManifestExportedNotWrittenRule.self,
    ManifestGroupBesidePathRule.self, ManifestGroupNeedsAndroid15Rule.self,
    ManifestIgnoredWithoutHostRule.self, ManifestIgnoredWithoutSchemeRule.self,
    ManifestInvalidPatternRule.self, ManifestLoneBackslashRule.self, ManifestMalformedHostRule.self,
    ManifestMalformedMIMETypeRule.self, ManifestMalformedPortRule.self,
    ManifestMalformedSchemeRule.self, ManifestManyCombinationsRule.self, ManifestManyProblemsRule.self,
    ManifestMergeInstructionRule.self, ManifestMissingBrowsableRule.self,
    ManifestMissingDefaultRule.self, ManifestMissingViewRule.self, ManifestNotAManifestRule.self,
    ManifestNotExportedRule.self, ManifestPathWithoutSlashRule.self,
    ManifestPatternDoesNotBacktrackRule.self, ManifestPatternNeedsAndroid12Rule.self,
    ManifestPatternNeverMatchesRule.self, ManifestPortWithoutHostRule.self,
    ManifestQueryInPathRule.self, ManifestStarAfterCharacterRule.self,
    ManifestUnexpectedCombinationRule.self, ManifestUnreadAttributeRule.self,
    ManifestUnresolvedPlaceholderRule.self, ManifestUnresolvedResourceRule.self,
    ManifestUnverifiableHostRule.self, ManifestUpperCaseHostRule.self, ManifestUpperCaseSchemeRule.self,
    ManifestVerifiedFilterWithoutHostRule.self, ManifestVerifiedFilterWithoutWebSchemeRule.self,
    ManifestWildcardInsideHostRule.self,
  ]
}
