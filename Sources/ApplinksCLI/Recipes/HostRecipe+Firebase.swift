extension HostRecipe {
  /// Firebase Hosting.
  static let firebase = HostRecipe(
    name: "firebase",
    place:
      "It belongs into firebase.json, with the files in public/.well-known/; leave \"**/.*\" out of \"ignore\", "
      + "which drops the folder, and set \"appAssociation\" so that no file is made in place of yours.",
    isTested: false,
    text: """
      {
        "hosting": {
          "public": "public",
          "appAssociation": "NONE",
          "ignore": ["firebase.json", "**/node_modules/**"],
          "headers": [
            {
              "source": "/.well-known/apple-app-site-association",
              "headers": [{ "key": "Content-Type", "value": "application/json" }]
            }
          ]
        }
      }

      """)
}
