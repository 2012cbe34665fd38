/// Where a part of a link and its pattern part ways.
public struct PartMismatch: Hashable, Sendable {
  /// The part.
  public var part: RulePart
  /// The pattern as the file writes it.
  public var pattern: String
  /// The text of the link that was compared, decoded where the rule asks for it.
  public var text: String
  /// How many bytes of the text the pattern could follow at the most.
  public var textOffset: Int
  /// The byte of the link at which no reading of the pattern could go on; the end of the part where the text was
  /// too short for the pattern.
  public var linkOffset: Int
  /// The byte of the pattern at which it could not go on.
  public var patternOffset: Int
  /// Whether the query holds no item of that name, which counts as an empty value.
  public var isAbsent: Bool
  /// What it looks like, where a well-known trap is behind it.
  public var hint: Hint?

  /// Well-known traps.
  public enum Hint: Hashable, Sendable {
    /// Only letter case differs.
    case letterCase
    /// Only letter case differs, in an entry of `paths`, which has no keys.
    case letterCaseInPaths
    /// Only the letter case of percent escapes differs.
    case escapeCase
    /// The link's escapes would have to be decoded.
    case needsDecoding
    /// The link's escapes would have to be decoded, which an entry of `paths` cannot ask for.
    case needsDecodingInPaths
    /// The pattern holds an escape, but the rule has the link decoded.
    case patternHoldsEscape
    /// The pattern covers the whole query, and the link has more in it.
    case wholeQuery
    /// The pattern holds a fragment, which is no part of the path.
    case fragmentInPath
    /// An entry of `paths` holds a fragment, which only a component can ask for.
    case fragmentInPaths

    /// The trap and the way out of it, in one sentence.
    public var sentence: String {
      switch self {
      case .letterCase: "Only letter case differs: \"caseSensitive\": false would match it."
      case .letterCaseInPaths:
        "Only letter case differs, which always counts in \"paths\": a component can ignore it with \"caseSensitive\": false."
      case .escapeCase:
        "Only the letter case of a percent escape differs, and %c3 and %C3 are not the same here."
      case .needsDecoding:
        "The link is compared as written, escapes included: \"percentEncoded\": false would match it."
      case .needsDecodingInPaths:
        "The link is compared as written, escapes included, as always in \"paths\": a component can have it decoded with \"percentEncoded\": false."
      case .patternHoldsEscape:
        "The rule has the link decoded, and the pattern still holds a percent escape: write the character itself."
      case .wholeQuery:
        "The pattern covers the whole query: name single items in an object to ignore the others."
      case .fragmentInPath: "The fragment is no part of the path: match it with \"#\"."
      case .fragmentInPaths:
        "The fragment is no part of the path, and \"paths\" compare nothing else: a component can match it with \"#\"."
      }
    }
  }

  /// The mismatch in one sentence.
  public var sentence: String {
    if isAbsent {
      return "The \(part.phrase) is absent, which counts as empty, and \"\(pattern)\" does not match that."
    }
    if textOffset >= text.utf8.count {
      return "The \(part.phrase) \"\(text)\" ends where \"\(pattern)\" asks for more."
    }
    let rest = String(decoding: text.utf8.dropFirst(textOffset).prefix(24), as: UTF8.self)
    return "The \(part.phrase) \"\(text)\" leaves \"\(pattern)\" at \"\(rest)\" (byte \(textOffset + 1))."
  }
}
