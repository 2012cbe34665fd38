public import AssociationFiles
public import Findings
public import PositionedJSON

/// An association file under judgement, with what all rules need of it.
public struct AssociationSubject: Sendable {
  /// The name that findings carry.
  public let fileName: String
  /// The file.
  public let file: AssociationFile
  /// The lines of its text.
  public let lines: LineTable
  /// What the user told about it.
  public let settings: LintSettings
  /// The objects whose keys have a meaning; many rules ask for them.
  let objects: [LocatedObject]
  /// Every string value.
  let texts: [LocatedText]
  /// Every pattern.
  let patterns: [PatternSite]
  /// The app identifiers, taken apart.
  let identifiers: [CheckedIdentifier]
  /// The arrays of app identifiers: `appIDs` of entries and `apps` of services.
  let identifierArrays: [JSONMember]
  /// The lists of rules.
  let ruleLists: [RuleList]
  /// The position of the last entry for each app identifier.
  let lastEntries: [String: Int]
  /// The comments with directives.
  let comments: [CommentDirectives]

  /// An app identifier and its parts.
  struct CheckedIdentifier: Sendable {
    let identifier: LocatedIdentifier
    let check: IdentifierCheck
  }

  /// A file to judge.
  public init(_ file: AssociationFile, name: String, settings: LintSettings = LintSettings()) {
    self.file = file
    fileName = name
    lines = file.document.makeLineTable()
    self.settings = settings
    objects = file.objects()
    texts = file.texts()
    patterns = file.patterns()
    identifiers = Self.check(objects.identifiers)
    identifierArrays = objects.identifierArrays
    ruleLists = file.ruleLists()
    lastEntries = file.lastEntries()
    comments = objects.commentsWithDirectives
  }

  /// The identifiers taken apart. Many entries name the same app, which is looked at once.
  private static func check(_ identifiers: [LocatedIdentifier]) -> [CheckedIdentifier] {
    var checks: [String: IdentifierCheck] = [:]
    return identifiers.map { identifier in
      let check = checks[identifier.text] ?? IdentifierCheck(identifier.text)
      checks[identifier.text] = check
      return CheckedIdentifier(identifier: identifier, check: check)
    }
  }

  /// A finding of `rule` at the bytes `range`, or about the whole file.
  public func finding(
    _ rule: RuleMetadata, at range: Range<Int>?, _ message: String, help: String,
    related: [RelatedPlace] = [], fix: Fix? = nil
  ) -> Finding {
    Finding(
      rule: rule.id, severity: rule.severity, message: message, place: place(range), help: help,
      related: related, fix: fix)
  }

  /// The place of the bytes `range`.
  public func place(_ range: Range<Int>?) -> Place {
    Place(file: fileName, range: range.map(lines.range))
  }
}
