extension RuleIndex {
  /// The rules for entitlements files, by name.
  public static let entitlements: [any EntitlementsRule.Type] = []
}
