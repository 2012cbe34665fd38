public import PositionedJSON

/// A value of the manifest as the device gets it, or the name of what it still lacks.
public struct ManifestText: Hashable, Sendable {
  /// The value, placeholders, resources and escapes resolved as far as they are known.
  public let text: String
  /// The placeholder or resource that is not known, such as `${host}` or `@string/host`; `nil` if all is known.
  public let unresolved: String?
  /// Whether the source holds a backslash that the build tools drop.
  let hasLoneBackslash: Bool
  /// The place of the attribute.
  public let position: TextPosition

  /// Whether the value is known to be `other`.
  func equals(_ other: String) -> Verdict {
    unresolved == nil ? Verdict(ASCIIText.equal(text, other)) : .unknown
  }
}
