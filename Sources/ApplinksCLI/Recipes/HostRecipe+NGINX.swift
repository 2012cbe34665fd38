extension HostRecipe {
  /// nginx.
  static let nginx = HostRecipe(
    name: "nginx",
    place:
      "It belongs into the server block that answers https for the domain; a \"return\" or \"rewrite\" of that "
      + "block itself runs before any location, so move it into \"location /\".",
    isTested: true,
    text: """
      # Both platforms' files: no redirect, no login, no fallback to a page.
      location = /.well-known/apple-app-site-association {
          default_type application/json;
          auth_basic off;
          try_files $uri =404;
      }
      location = /.well-known/assetlinks.json {
          types { }
          default_type application/json;
          auth_basic off;
          try_files $uri =404;
      }

      """)
}
