public import AssociationFiles
public import PositionedJSON

/// One entry of `details` as a reader of some OS version understands it.
public struct EffectiveEntry: Sendable {
  /// The position in `details`.
  public var detail: Int
  /// The apps of the entry, each once.
  public var appIDs: [String]
  /// The rules in the order in which they are tried.
  public var rules: [EffectiveRule]
  /// The entry's place in the text.
  public var value: JSONValue
  /// Whether the entry has neither `components` nor `paths`; it then opens nothing here, which nobody has measured.
  public var lacksRules: Bool

  /// The entries of `file` as the reader of `version` has them; none where it reads no universal links in it.
  ///
  /// A file that a strict reader rejects still has its entries: whether to ask is the caller's business. Makes
  /// strings of all patterns, so keep the result while you use it.
  public static func all(in file: AssociationFile, for version: OSVersion?) -> [EffectiveEntry] {
    EntryReading.all(in: file, for: version).map { EffectiveEntry($0) }
  }

  /// The entries of `file` by their `paths`, as readers before iOS 13 have them, where there is no `apps` as well.
  package static func readByPaths(in file: AssociationFile) -> [EffectiveEntry] {
    var features = ReaderFeatures(of: OSVersion(.ios, 12))
    features.needsApps = false
    return EntryReading.all(in: file, features).map { EffectiveEntry($0) }
  }

  init(_ reading: EntryReading) {
    detail = reading.detail.index
    appIDs = reading.appIDs
    value = reading.detail.value
    lacksRules = reading.lacksRules
    var rules: [EffectiveRule] = []
    reading.forEachRule { rules.append(EffectiveRule($0, in: reading.detail)) }
    self.rules = rules
  }
}
