extension HostRecipe {
  /// Caddy.
  static let caddy = HostRecipe(
    name: "caddy",
    place:
      "It belongs into the site's block, beside its \"root\"; put everything else into a \"handle\" of its own, so "
      + "that no \"redir\" runs before it.",
    isTested: true,
    text: """
      # Both platforms' files: no redirect, no login, no fallback to a page.
      @association path /.well-known/apple-app-site-association /.well-known/assetlinks.json
      handle @association {
          header Content-Type application/json
          file_server
      }

      """)
}
