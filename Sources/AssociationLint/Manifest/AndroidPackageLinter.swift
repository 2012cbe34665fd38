import AssetLinks
public import Findings
public import PackageReading

/// Judges the manifests of built Android apps: APKs, app bundles, and compiled manifests by themselves.
public struct AndroidPackageLinter: Sendable {
  /// What the user told about the files.
  public var settings: LintSettings
  /// The bounds of reading.
  public var limits: XMLReadingLimits

  /// A linter.
  public init(settings: LintSettings = LintSettings(), limits: XMLReadingLimits = XMLReadingLimits()) {
    self.settings = settings
    self.limits = limits
  }

  /// The findings in the app `bytes`, which is called `name`: what is damaged, then by rule.
  ///
  /// An app whose manifest cannot be read has one finding of the rule `manifest-unreadable` beside those about damage.
  public func findings(in bytes: [UInt8], name: String) -> [Finding] {
    do throws(AndroidPackageError) {
      let (elements, problems) = try AndroidManifestReading.read(bytes, limits: limits)
      let damage = problems.filter { $0.isDamage }.map { ManifestPackageDamaged.finding(for: $0, in: name) }
      guard !elements.isEmpty else {
        return damage + [ManifestUnreadable.finding("The manifest of the app holds no element.", in: name)]
      }
      let document = ManifestDocument(
        elements: elements.map { XMLElementEvent($0) }, settings: ManifestSettings(form: .compiled))
      let subject = ManifestSubject(compiled: document, name: name, settings: settings)
      return damage + RuleIndex.manifest.flatMap { $0.check(subject) }
    } catch {
      return [ManifestUnreadable.finding(error.message, in: name)]
    }
  }
}
