extension HostRecipe {
  /// Cloudflare Pages.
  static let cloudflare = HostRecipe(
    name: "cloudflare",
    place:
      "It belongs into _headers of the published folder, with the files in .well-known/; add a rule that skips bot "
      + "protection for /.well-known/ in the zone's security settings.",
    isTested: false,
    text: """
      # untested
      /.well-known/apple-app-site-association
        Content-Type: application/json
      /.well-known/assetlinks.json
        Content-Type: application/json

      """)
}
