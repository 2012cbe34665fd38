import LinkSyntax
public import SwiftSyntax

/// An associated value of a case, or a stored property of a struct.
public struct RouteValueDeclaration {
  /// The name; `nil` for a value without a label.
  public let label: String?
  /// The name as written, with backticks where it has some.
  public let labelText: String?
  /// The type.
  public let type: RouteTypeName
  /// The default, as written.
  public let fallback: String?
  /// Where it is declared.
  public let node: Syntax

  /// Whether a link may be without it.
  var mayBeMissing: Bool { type.presence != .required || fallback != nil }
}
