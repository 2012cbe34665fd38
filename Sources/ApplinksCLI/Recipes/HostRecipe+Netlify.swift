extension HostRecipe {
  /// Netlify.
  static let netlify = HostRecipe(
    name: "netlify",
    place:
      "It belongs into netlify.toml, with the files in .well-known/ of the published folder; the fallback of a "
      + "single-page application must be without \"force\", so that files win.",
    isTested: false,
    text: """
      # untested
      [[headers]]
        for = "/.well-known/apple-app-site-association"
        [headers.values]
          Content-Type = "application/json"

      [[headers]]
        for = "/.well-known/assetlinks.json"
        [headers.values]
          Content-Type = "application/json"

      """)
}
