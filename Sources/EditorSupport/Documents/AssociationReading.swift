import AssociationFiles
import LinkMatching
import PositionedJSON

/// An association file with the matcher made of it.
struct AssociationReading: Sendable {
  /// The file.
  let file: AssociationFile
  /// Its matcher, as all keys make it, though a device may reject the file.
  let matcher: LinkMatcher
  /// The rules in file order.
  let entries: [EffectiveEntry]

  init(_ file: AssociationFile) {
    self.file = file
    matcher = LinkMatcher(tolerating: file)
    entries = matcher.entries
  }

  /// The rule whose text holds the byte at `offset`, with its entry.
  func rule(at offset: Int) -> (entry: EffectiveEntry, rule: EffectiveRule)? {
    guard let entry = entries.first(where: { Self.holds($0.value, offset) }),
      let rule = entry.rules.first(where: { Self.holds($0.value, offset) })
    else { return nil }
    return (entry, rule)
  }

  private static func holds(_ value: JSONValue, _ offset: Int) -> Bool {
    value.range.lowerBound <= offset && offset <= value.range.upperBound
  }
}
