import LinkSyntax

/// A link that is being explained, and what its explanation needs of the file.
///
/// A class, since everything about every rule holds on to it, and the matcher in it is many tables.
final class ExplainedLink: Sendable {
  let url: LinkURL
  let matcher: LinkMatcher
  /// The path as it is compared by rules that do not have the link decoded.
  let path: LinkText

  init(url: LinkURL, matcher: LinkMatcher) {
    self.url = url
    self.matcher = matcher
    path = LinkText(url.bytes, url.parts.path, decoded: false).withoutTrailingSlashes
  }

  /// The values of the custom substitution variables.
  var variables: VariableValues { matcher.variableValues }
}
