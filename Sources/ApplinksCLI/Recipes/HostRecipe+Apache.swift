extension HostRecipe {
  /// Apache's web server.
  static let apache = HostRecipe(
    name: "apache",
    place:
      "It belongs into the virtual host that answers https for the domain, before its other RewriteRules; a "
      + "\"Redirect\" there must leave out /.well-known/ by itself.",
    isTested: true,
    text: """
      # Both platforms' files: no redirect, no login, no fallback to a page.
      <IfModule mod_rewrite.c>
          RewriteEngine On
          RewriteRule "^/\\.well-known/(apple-app-site-association|assetlinks\\.json)$" "-" [END]
      </IfModule>
      <LocationMatch "^/\\.well-known/(apple-app-site-association|assetlinks\\.json)$">
          ForceType application/json
          Require all granted
      </LocationMatch>

      """)
}
