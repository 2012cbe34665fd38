import LinkSyntax

/// A link that is being explained, and what its explanation needs of the file.
struct ExplainedLink: Sendable {
  let url: LinkURL
  let matcher: LinkMatcher

  /// The values of the custom substitution variables.
  var variables: [String: [[UInt8]]] { matcher.variableValues }
}
