import AssetLinks
public import Findings
public import PackageReading

/// Judges `AndroidManifest.xml` files by every rule about them.
public struct ManifestLinter: Sendable {
  /// What the user told about the files.
  public var settings: LintSettings
  /// The bounds of reading.
  public var limits: XMLReadingLimits

  /// A linter.
  public init(settings: LintSettings = LintSettings(), limits: XMLReadingLimits = XMLReadingLimits()) {
    self.settings = settings
    self.limits = limits
  }

  /// The findings in the XML `bytes`, which are called `name`, by place and then by rule.
  ///
  /// A file that cannot be read has one finding, of the rule `manifest-unreadable`.
  public func findings(in bytes: [UInt8], name: String) -> [Finding] {
    do throws(XMLReadingError) {
      let elements = try XMLEventReader.elements(of: bytes, limits: limits).map { XMLElementEvent($0) }
      let document = ManifestDocument(elements: elements)
      let subject = ManifestSubject(document, bytes: bytes, name: name, settings: settings)
      return RuleIndex.manifest.flatMap { $0.check(subject) }.inReportOrder()
    } catch {
      return [ManifestUnreadable.finding(for: error, in: name)]
    }
  }
}
