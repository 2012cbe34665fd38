#if Server
import ArgumentParser

/// `applinks ca`: the local authority that vouches for served sites.
struct CACommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ca",
    abstract: "Show, export or remove the local authority that vouches for served sites.",
    discussion: """
      The authority is made by the first "applinks serve". Its key stays in the folder for the user's data and is readable \
      by its owner only.

      Example:
        applinks ca show
        applinks ca export --output applinks-ca.crt
      """,
    subcommands: [CAShowVerb.self, CAExportVerb.self, CARemoveVerb.self])
}
#endif
