public import AssociationFiles
import LinkMatching
import PositionedJSON

/// A change of the form of a file's rules, with the same decisions.
///
/// Only the rules change; everything else keeps its bytes. Where `paths` are written, an entry of several apps becomes
/// one for each of them. The comparisons tell on sample links whether the decisions stay.
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

  /// Which form the rules got.
  public let target: Target
  /// The new text.
  public private(set) var text: [UInt8]
  /// What could not be carried over, and what to know.
  public private(set) var notes: [Note] = []
  /// How many entries changed.
  public private(set) var changedEntries = 0
  /// How the new form, read by the system it is for, differs from the old one, read by current systems; `nil` where
  /// nothing was changed.
  public private(set) var comparison: DecisionComparison?
  /// What the change does to links on current systems; `nil` where nothing was changed.
  public private(set) var currentComparison: DecisionComparison?

  /// Whether no sample shows a difference on any system.
  public var keepsDecisions: Bool { comparison?.isEmpty != false && currentComparison?.isEmpty != false }

  /// Changes the form of the rules of `file`, which a strict reader accepts; `nil` for a file that it rejects, or that
  /// has no `applinks`.
  ///
  /// With `isPartial`, rules that the new form cannot express are left out of it instead of keeping their entry as
  /// it is.
  public init?(_ file: AssociationFile, to target: Target, isPartial: Bool = false) {
    guard file.rejection == nil, let applinks = file.applinks else { return nil }
    self.target = target
    var edits: [TextEdit] = []
    var room = DetailRewriting.largestGrowth
    for detail in applinks.details {
      let rewriting =
        target == .components
        ? DetailRewriting(toComponents: detail, of: file)
        : DetailRewriting(
          toPaths: detail, of: applinks, in: file.document, isPartial: isPartial, room: &room)
      notes += rewriting.notes
      if !rewriting.edits.isEmpty { changedEntries += 1 }
      edits += rewriting.edits
    }
    if target == .paths, changedEntries > 0, applinks.apps?.kind != .array {
      edits += Self.addingApps(to: applinks)
    }
    text = edits.applied(to: file.document.bytes).bytes
    guard changedEntries > 0 else { return }
    let new = AssociationFile(parsing: text, limits: JSONLimits(maximumBytes: max(text.count, 1)))
    currentComparison = DecisionComparison(file, new)
    comparison =
      target == .components
      ? currentComparison : DecisionComparison(file, new, newReader: OSVersion(.ios, 12))
  }

  /// What the comparisons show, in sentences; nothing where nothing was changed.
  public var sentences: [String] {
    guard let comparison, let currentComparison else { return [] }
    if target == .components { return [comparison.sentence] }
    return [
      "On iOS 12: \(comparison.sentence)", "On current systems: \(currentComparison.sentence)",
    ]
  }

  /// iOS 12 reads no file without an `apps` array. Source: ASG, W19, documented.
  private static func addingApps(to applinks: AppLinks) -> [TextEdit] {
    if let apps = applinks.apps { return [apps.edit(replacingWith: "[]")] }
    return applinks.value.edit(addingMember: "apps", value: "[]").map { [$0] } ?? []
  }
}
