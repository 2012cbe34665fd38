public import AssociationFiles
import LinkMatching
import PositionedJSON

/// A change of the form of a file's rules, with the same decisions.
///
/// Only the rules change; everything else keeps its bytes. The comparison tells how the old form, read by the reader
/// it was written for, and the new form, read by its reader, decide about sample links.
public struct Migration: Sendable {
  /// Which form the rules get.
  public enum Target: Hashable, Sendable {
    /// `components`, for iOS 13, macOS 10.15 and later.
    case components
    /// `paths`, for iOS 12 and earlier.
    case paths
  }

  /// Something that could not be carried over, or that the user should know.
  public struct Note: Hashable, Sendable {
    /// The bytes of the old text.
    public var range: Range<Int>
    /// What it is, in one sentence.
    public var message: String
    /// Whether the rules of an entry were left as they are because of it.
    public var isRefusal: Bool
  }

  /// The new text.
  public private(set) var text: [UInt8]
  /// What could not be carried over, and what to know.
  public private(set) var notes: [Note] = []
  /// How many entries changed.
  public private(set) var changedEntries = 0
  /// What the change does to links.
  public private(set) var comparison: DecisionComparison

  /// Changes the form of the rules of `file`, which a strict reader accepts; `nil` for a file that it rejects, or that
  /// has no `applinks`.
  ///
  /// With `isPartial`, rules that the new form cannot express are left out of it instead of keeping their entry as
  /// it is.
  public init?(_ file: AssociationFile, to target: Target, isPartial: Bool = false) {
    guard file.rejection == nil, let applinks = file.applinks else { return nil }
    var edits: [TextEdit] = []
    for detail in applinks.details {
      let rewriting =
        target == .components
        ? DetailRewriting(toComponents: detail, of: file)
        : DetailRewriting(toPaths: detail, of: applinks, isPartial: isPartial)
      notes += rewriting.notes
      if !rewriting.edits.isEmpty { changedEntries += 1 }
      edits += rewriting.edits
    }
    if target == .paths, changedEntries > 0, applinks.apps?.kind != .array {
      edits += Self.addingApps(to: applinks)
    }
    text = edits.applied(to: file.document.bytes).bytes
    let new = AssociationFile(parsing: text)
    let legacy = OSVersion(.ios, 12)
    comparison =
      target == .components
      ? DecisionComparison(file, new, oldReader: nil, newReader: nil)
      : DecisionComparison(file, new, oldReader: nil, newReader: legacy)
  }

  /// iOS 12 reads no file without an `apps` array. Source: ASG, W19, documented.
  private static func addingApps(to applinks: AppLinks) -> [TextEdit] {
    if let apps = applinks.apps { return [apps.edit(replacingWith: "[]")] }
    return applinks.value.edit(addingMember: "apps", value: "[]").map { [$0] } ?? []
  }
}
