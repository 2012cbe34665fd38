import ArgumentParser

/// `applinks dev`: what an app needs while its site is not public yet.
struct DevCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dev",
    abstract: "Put the line of developer mode into an app's entitlements, and take it out again.",
    discussion: """
      Example:
        applinks dev patch App.entitlements shop.example
        applinks dev unpatch App.entitlements shop.example
      """,
    subcommands: [DevPatchVerb.self, DevUnpatchVerb.self])
}
