extension HostRecipe {
  /// Vercel.
  static let vercel = HostRecipe(
    name: "vercel",
    place:
      "It belongs into vercel.json, with the files in public/.well-known/; redirects between the domain and its www "
      + "are made in the project's domain settings, before anything here, so add both domains without a redirect.",
    isTested: false,
    text: """
      {
        "headers": [
          {
            "source": "/.well-known/(apple-app-site-association|assetlinks.json)",
            "headers": [{ "key": "Content-Type", "value": "application/json" }]
          }
        ]
      }

      """)
}
