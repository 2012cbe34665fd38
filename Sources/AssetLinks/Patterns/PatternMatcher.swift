/// One pattern of the manifest, compared as the platform does it: case-sensitively. Source: PM.
public struct PatternMatcher: Hashable, Sendable {
  /// The longest pattern that is compared, in code units; the platform's own limit for advanced globs.
  public static let maximumLength = 2048

  /// How it is compared.
  public let kind: PatternKind
  /// The pattern as the platform gets it, escapes of the build tools resolved.
  public let text: String
  /// The same text in code units.
  package let units: PlatformText
  /// The parsed form of an advanced glob.
  package let advanced: AdvancedGlob?

  /// A pattern by its text.
  ///
  /// - Throws: ``PatternError`` for an advanced glob that the platform refuses, and for patterns of more than
  ///   ``maximumLength`` code units, which are refused here only.
  public init(_ text: String, _ kind: PatternKind) throws(PatternError) {
    self.kind = kind
    self.text = text
    units = PlatformText(text)
    guard units.units.count <= Self.maximumLength else {
      throw PatternError(.tooLong, at: Self.maximumLength)
    }
    advanced = kind == .advancedGlob ? try AdvancedGlob(units) : nil
  }

  /// Whether the pattern covers `text`; absent text is never covered. Linear in the text, but for
  /// `literal`-like work in the pattern.
  public func matches(_ text: PlatformText?) -> Bool {
    guard let text else { return false }
    switch kind {
    case .literal: return text == units
    case .prefix: return text.hasPrefix(units)
    case .suffix: return text.hasSuffix(units)
    case .simpleGlob: return SimpleGlob.matches(pattern: units, text: text)
    case .advancedGlob: return advanced?.matches(text) ?? false
    }
  }

  /// Why no text at all can match an advanced glob: a token that takes everything stands before one that needs
  /// something, and the platform never gives back. Source: PM, documented in source.
  public var neverMatches: Bool { advanced?.neverMatches ?? false }
}
