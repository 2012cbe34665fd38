public import Findings

/// Every rule for built apps and their sources.
public enum AuditIndex {
  /// The rules, by the names of their types.
  public static let rules: [any AuditRule.Type] = [
    APKDebugCertificateRule.self, APKDebuggableRule.self, APKSignatureInvalidRule.self, APKUnsignedRule.self,
    APKV1OnlyRule.self, AllPathsClaimedRule.self, AppDelegateReceiverUnusedRule.self,
    AppLinkCustomSchemeRule.self, AppLinkHTTPSchemeRule.self, AppLinkLegacyRule.self,
    AppLinkNotBrowsableRule.self, AppLinkWildcardHostRule.self, AppNotInAssociationFileRule.self,
    ArchiveDamagedRule.self, AssetLinksFingerprintMissingRule.self, BinaryDebuggableRule.self,
    BinaryEncryptedRule.self, ColdLaunchLinkDroppedRule.self, CustomSchemeRule.self,
    DeepLinkUnverifiedRule.self, DeprecatedAPIRule.self, DestructiveLinkActionRule.self,
    DomainDeveloperModeRule.self, DomainMalformedRule.self, DomainWildcardRule.self,
    DomainsWithoutReceiverRule.self, EntitlementsDifferBetweenSlicesRule.self, EntitlementsDifferRule.self,
    EntitlementsWithoutDERRule.self, ExportedImplicitRule.self, HandoffHalfConfiguredRule.self,
    InfoPlistHashMismatchRule.self, InsecureLinkSchemeRule.self, LinkOpenedUncheckedRule.self,
    LinkParameterInWebViewRule.self, LinkSchemeUncheckedRule.self, ManifestDamagedRule.self,
    OutgoingUniversalLinkRule.self, ProfileLacksAssociatedDomainsRule.self, QueriesSchemesOver50Rule.self,
    QuerySchemeUndeclaredRule.self, ReceiverWithoutDomainsRule.self, SchemeReservedRule.self,
    SchemeSourceUnverifiedRule.self, SensitiveDataInURLRule.self, SignatureDamagedRule.self,
    UnsignedRule.self, UnvalidatedActivityTypeRule.self,
    ForceUnwrapOfLinkDataRule.self, LinkParameterInQueryRule.self, LinkParameterOpenedRule.self,
    LinkParameterStoredRule.self, LinkParameterUnvalidatedRule.self, OwnUniversalLinkOpenedRule.self,
    ReceiverAlwaysReturnsTrueRule.self, WeakHostCheckRule.self,
  ]

  /// What everybody may know of each rule, by name.
  public static let allMetadata: [RuleMetadata] = rules.map { $0.metadata }.sorted { $0.id < $1.id }

  /// The findings in `subject`, by rule.
  public static func findings(in subject: AuditSubject) -> [Finding] {
    rules.flatMap { $0.check(subject) }
  }
}
