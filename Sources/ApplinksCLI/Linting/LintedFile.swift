import AssetLinks
import AssociationFiles
import AssociationLint
import Findings
import PackageReading
import PositionedJSON

/// A file under lint: its text, what it is, and how to judge it.
struct LintedFile {
  /// The file as it was read.
  let source: SourceFile
  /// The text that is judged: for a signed file, what is inside; none for a built app.
  let text: [UInt8]
  private let kind: ContentKind
  private let settings: LintSettings
  private let limit: Int

  /// Takes `source` apart; notes what the user should know about it.
  init(_ source: SourceFile, settings: LintSettings, limit: Int, console: Console) throws(ToolError) {
    self.source = source
    self.settings = settings
    self.limit = limit
    let kind = ContentKind(of: source.bytes, name: source.name)
    guard kind == .signed else {
      self.kind = kind
      text = kind == .androidPackage ? [] : source.bytes
      return
    }
    let signed = try SignedContent.open(source, limit: limit)
    console.note(signed.note)
    self.kind = .associationFile
    text = signed.file.bytes
  }

  /// Whether fixes can be written back: a signed file would lose its signature's meaning.
  var isWritable: Bool { source.path != nil && text == source.bytes }

  /// Whether fixes can be made at all: a binary property list has no text to edit.
  var isEditable: Bool { !text.starts(with: "bplist".utf8) }

  /// Whether the file is an association file.
  var isAssociationFile: Bool { kind == .associationFile }

  /// The findings in a text that stands in this file's place, severities as the rules have them.
  func findings(in text: [UInt8]) -> [Finding] {
    switch kind {
    case .entitlements:
      return EntitlementsLinter(settings: settings).findings(in: text, name: source.name)
    case .assetLinks:
      return AssetLinksLinter(settings: settings, limits: JSONLimits(maximumBytes: limit))
        .findings(in: text, name: source.name)
    case .manifest:
      return ManifestLinter(settings: settings, limits: XMLReadingLimits(maximumSize: limit))
        .findings(in: text, name: source.name)
    case .androidPackage:
      return AndroidPackageLinter(settings: settings, limits: XMLReadingLimits(maximumSize: limit))
        .findings(in: source.bytes, name: source.name)
    case .associationFile, .signed:
      let file = AssociationFile(parsing: text, limits: JSONLimits(maximumBytes: limit))
      return AssociationLinter(settings: settings).findings(in: file, name: source.name)
    }
  }

  /// Whether a device reads a text in this file's place.
  func isReadable(_ text: [UInt8]) -> Bool {
    let limits = JSONLimits(maximumBytes: limit)
    switch kind {
    case .entitlements: return !findings(in: text).contains { $0.rule == "entitlements-unreadable" }
    case .assetLinks: return StatementList(parsing: text, limits: limits).rejection == nil
    case .manifest, .androidPackage: return !findings(in: text).contains { $0.rule == "manifest-unreadable" }
    case .associationFile, .signed: return AssociationFile(parsing: text, limits: limits).rejection == nil
    }
  }

  /// What a change of the text does to the domains that the app claims; `nil` for other files than entitlements.
  func claims(with text: [UInt8]) -> ClaimComparison? {
    kind == .entitlements ? ClaimComparison(self.text, text) : nil
  }

  /// What a change of the text does to links; `nil` for other files than association files.
  func comparison(with text: [UInt8]) -> DecisionComparison? {
    guard isAssociationFile else { return nil }
    return DecisionComparison(AssociationFile(parsing: self.text), AssociationFile(parsing: text))
  }
}
