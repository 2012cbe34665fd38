public import LinkSyntax

/// Why a link is not looked at by any route.
public enum LinkRefusal: Error, Hashable, Sendable {
  /// The text is no URL.
  case noURL(LinkURLError)
  /// It is longer than ``RouteLimits/length``, or has more segments than ``RouteLimits/segments``.
  case tooLong
  /// The scheme is not declared.
  case unknownScheme
  /// The host is not declared.
  case unknownHost
  /// It names a user or a port.
  case userOrPort
  /// An escape is broken.
  case brokenEscape
  /// A segment is not safe.
  case unsafeSegment(LinkValueFault)
}
