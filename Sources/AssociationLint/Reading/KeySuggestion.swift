import Findings
import PositionedJSON

/// The key that a person probably meant by one that is not read.
struct KeySuggestion: Hashable, Sendable {
  /// The key as Apple reads it.
  let name: String
  /// Whether every reader would take the written key for a slip, and the value is one that the key takes.
  let isObvious: Bool

  /// What was probably meant by `member`, which stands in an object of `level`; `nil` for a key that is read, and
  /// for one that resembles none.
  init?(_ member: JSONMember, at level: FileLevel) {
    guard level.knownKey(member.key) == nil else { return nil }
    // These were written in full knowledge of their names, only in the wrong place.
    if level == .file || level == .applinks, MisplacedKey(member.key, at: level)?.isPartOfDetails == true {
      return nil
    }
    // No key is so long that a longer one could resemble it.
    guard member.key.contentRange.count <= 48, !member.key.contentRange.isEmpty else { return nil }
    let written = member.key.text
    guard !Self.isRemark(written) else { return nil }
    // Of "appID" and "appIDs" the one that takes such a value was meant.
    // A remark is none the worse for a slip in its key.
    let keys = level.keys.filter { $0.name != "comment" }
    let fitting = keys.filter { $0.kinds.contains(member.value.kind) }.map(\.name)
    let others = keys.map(\.name).filter { !fitting.contains($0) }
    for (names, fits) in [(fitting, true), (others, false)] {
      guard let found = Self.resembling(written, among: names) else { continue }
      name = found.name
      isObvious = found.isSlip && fits
      return
    }
    return nil
  }

  /// Whether a key is a remark of the author, as people write them where a format has no comments.
  static func isRemark(_ key: String) -> Bool {
    switch key.utf8.first {
    case UInt8(ascii: "_"), UInt8(ascii: "$"): true
    case UInt8(ascii: "/"): key.hasPrefix("//")
    default: remarks.contains(key.utf8)
    }
  }

  private static let remarks: WordList = ["comment", "comments", "description", "note", "notes"]

  private static func resembling(_ written: String, among names: [String]) -> (name: String, isSlip: Bool)? {
    let plain = plainForm(written)
    if let name = names.first(where: { plainForm($0) == plain && !plain.isEmpty }) { return (name, true) }
    if let name = confusions[plain]?.first(where: names.contains) { return (name, false) }
    // Capitals are no slip of their own: "appid" is one letter from "appIDs".
    let words = names.filter { $0.utf8.count > 1 }.map { $0.lowercased() }
    let near = EditDistance.nearest(to: written.lowercased(), among: words, limit: tolerance)
    guard let near, let name = names.first(where: { $0.lowercased() == near.word }) else { return nil }
    return (name, near.distance == 1 || near.word.utf8.count >= 8)
  }

  private static func tolerance(_ name: String) -> Int { name.utf8.count > 4 ? 2 : 1 }

  /// The letters and digits of `text` in lower case.
  private static func plainForm(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Words that people write for a key which they do not resemble, in plain form. `patterns` was in samples of
  /// Apple's staff. Source: F649423, documented there.
  private static let confusions: [String: [String]] = [
    "patterns": ["components"], "pattern": ["components", "/"], "rules": ["components"],
    "path": ["paths", "/"], "pathname": ["/"], "query": ["?"], "queryitems": ["?"], "params": ["?"],
    "search": ["?"], "fragment": ["#"], "hash": ["#"], "anchor": ["#"], "not": ["exclude"],
    "identifiers": ["appIDs"], "bundleids": ["appIDs"], "appidentifiers": ["appIDs"],
    "applicationids": ["appIDs"], "identifier": ["appID"], "bundleid": ["appID"],
    "bundleidentifier": ["appID"], "appidentifier": ["appID"], "applicationid": ["appID"],
    "app": ["appID"], "appids": ["apps"], "appid": ["apps"], "variables": ["substitutionVariables"],
    "passwords": ["webcredentials"], "credentials": ["webcredentials"], "universallinks": ["applinks"],
    "handoff": ["activitycontinuation"],
  ]
}
