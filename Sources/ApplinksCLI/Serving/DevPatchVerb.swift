import ArgumentParser

/// `applinks dev patch`: developer mode for a host.
struct DevPatchVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "patch",
    abstract: "Add applinks:HOST?mode=developer to an app's entitlements, and nothing else.",
    discussion: """
      A file that has the entry already stays as it is. The device must have its switch for Associated Domains Development \
      on; remove the entry before the app goes to the App Store (documented).

      Example:
        applinks dev patch App.entitlements shop.example
      """)

  @Argument(help: ArgumentHelp("The entitlements.", valueName: "file.entitlements"))
  var file: String

  @Argument(help: ArgumentHelp("The host, without a port.", valueName: "host"))
  var host: String

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let entry = try DevelopmentEntry(host, in: file, console)
    guard !entry.isThere else {
      console.note("\(Quoted.visible(file)) has \(entry.text) already.")
      return .success
    }
    try entry.add()
    console.note("Added \(entry.text) to \(Quoted.visible(file)).")
    return .success
  }
}
