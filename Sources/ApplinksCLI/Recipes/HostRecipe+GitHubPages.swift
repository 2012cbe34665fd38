extension HostRecipe {
  /// GitHub Pages.
  static let githubPages = HostRecipe(
    name: "github-pages",
    place:
      "It belongs into _config.yml, with the files in .well-known/ of the published branch; without Jekyll, an empty "
      + "file .nojekyll does the same. The file is served as application/octet-stream, which Apple's network took (observed).",
    isTested: false,
    text: """
      # untested
      include:
        - .well-known

      """)
}
