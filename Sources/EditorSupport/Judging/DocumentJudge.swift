import AssociationFiles
import AssociationLint
import Findings
import PackageReading

/// Judges open files by the rules of `applinks lint`.
struct DocumentJudge: Sendable {
  let environment: EditorEnvironment
  let settings: EditorEnvironment.ProjectSettings

  /// The largest text that is judged, in bytes.
  static let largestText = 16 << 20

  /// The findings of all rules but those that prove things about sets of links.
  func quickFindings(in text: [UInt8], kind: DocumentKind, name: String) -> [Finding] {
    findings(in: text, kind: kind, name: name, rules: RuleIndex.association.filter { !$0.isProof })
  }

  /// The findings of all rules; a cancelled task gets a part of them.
  func allFindings(in text: [UInt8], kind: DocumentKind, name: String) -> [Finding] {
    findings(in: text, kind: kind, name: name, rules: RuleIndex.association)
  }

  /// Whether there are rules for `kind` that need time.
  static func hasProofs(_ kind: DocumentKind) -> Bool { kind == .associationFile }

  private func findings(
    in text: [UInt8], kind: DocumentKind, name: String, rules: [any AssociationRule.Type]
  ) -> [Finding] {
    guard text.count <= Self.largestText else { return [] }
    let policy = settings.policy
    let found: [Finding]
    switch kind {
    case .associationFile:
      let rules = rules.filter { policy.isEnabled($0.metadata.id) }
      found = AssociationLinter(settings: settings.lint, rules: rules)
        .findings(in: AssociationFile(parsing: text), name: name)
    case .assetLinks: found = AssetLinksLinter(settings: settings.lint).findings(in: text, name: name)
    case .entitlements: found = EntitlementsLinter(settings: settings.lint).findings(in: text, name: name)
    case .manifest: found = ManifestLinter(settings: settings.lint).findings(in: text, name: name)
    case .configuration: return environment.configurationFindings(text, name)
    case .other: return []
    }
    return policy.apply(to: found)
  }
}
