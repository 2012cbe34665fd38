import LinkSyntax

extension LinkStep {
  /// Whether the link leads to the App Store. The names of its hosts are general knowledge, not from the tables.
  var isStoreLink: Bool { ["apps.apple.com", "itunes.apple.com"].contains(url.host) }
}
