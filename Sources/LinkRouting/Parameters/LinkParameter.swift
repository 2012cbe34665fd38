public import LinkSyntax

/// A type whose values stand in links.
///
/// Both directions must agree: a value's ``linkText`` is read back to an equal value. Neither is ever asked about the empty
/// text, which stands for "no value", nor about a text with a `LinkValueFault`; what is decoded has been decoded
/// once.
///
/// Enums with a raw value need no code: `enum Action: String, CaseIterable, LinkParameter { … }`.
public protocol LinkParameter: Sendable {
  /// The value that `linkText` stands for; `nil` where it stands for none.
  init?(linkText: String)
  /// The value as text, without escapes. A value with an empty text cannot be printed.
  var linkText: String { get }
  /// The texts that ``init(linkText:)`` takes, for proofs and generated files.
  static var linkLanguage: LinkLanguage { get }

  /// Reads a value without making a string where that is possible. Not to be implemented outside of this module.
  static func _read(_ text: LinkText) -> Self?
  /// The text in a template's format; `nil` where the value does not fit it.
  func _linkText(in format: LinkDateFormat?) -> String?
}

extension LinkParameter {
  /// The texts are not known: proofs about routes with such parameters say so.
  public static var linkLanguage: LinkLanguage { .custom("\(Self.self)") }

  /// Reads a value.
  public static func _read(_ text: LinkText) -> Self? { text.string.flatMap { Self(linkText: $0) } }

  /// The text in a template's format.
  public func _linkText(in format: LinkDateFormat?) -> String? { linkText }
}
