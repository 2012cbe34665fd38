public import AssetLinks
public import Findings
public import PositionedJSON

/// An `AndroidManifest.xml` under judgement, with what all rules need of it.
public struct ManifestSubject: Sendable {
  /// The name that findings carry.
  public let fileName: String
  /// The manifest.
  public let document: ManifestDocument
  /// The lines of its text.
  public let lines: LineTable
  /// What the user told about it.
  public let settings: LintSettings
  private let bytes: [UInt8]
  /// Whether the manifest is that of a built app, which has no text to point at.
  private let isCompiled: Bool

  /// A manifest to judge; `bytes` are its text.
  public init(
    _ document: ManifestDocument, bytes: [UInt8], name: String, settings: LintSettings = LintSettings()
  ) {
    self.document = document
    self.bytes = bytes
    isCompiled = false
    fileName = name
    lines = LineTable(bytes)
    self.settings = settings
  }

  /// The manifest of a built app to judge. Its findings have no place in a text: their messages say where they are.
  public init(compiled document: ManifestDocument, name: String, settings: LintSettings = LintSettings()) {
    self.document = document
    bytes = []
    isCompiled = true
    fileName = name
    lines = LineTable([])
    self.settings = settings
  }

  /// A finding of `rule` at the attribute or start tag that begins at `position`.
  public func finding(
    _ rule: RuleMetadata, at position: TextPosition, _ message: String, help: String
  ) -> Finding {
    guard !isCompiled else {
      let place = position.line > 0 ? "line \(position.line)" : "byte \(position.offset)"
      return Finding(
        rule: rule.id, severity: rule.severity, message: "\(message) (AndroidManifest.xml, \(place))",
        place: Place(file: fileName), help: help)
    }
    let range = MarkupExtent.range(from: position.offset, in: bytes)
    return Finding(
      rule: rule.id, severity: rule.severity, message: message,
      place: Place(file: fileName, range: lines.range(range)), help: help)
  }
}
