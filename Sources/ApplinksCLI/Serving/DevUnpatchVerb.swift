import ArgumentParser

/// `applinks dev unpatch`: the end of developer mode for a host.
struct DevUnpatchVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "unpatch",
    abstract: "Take applinks:HOST?mode=developer out of an app's entitlements, and nothing else.",
    discussion: """
      After "dev patch" the file has the bytes that it had before. A file without the entry stays as it is.

      Example:
        applinks dev unpatch App.entitlements shop.example
      """)

  @Argument(help: ArgumentHelp("The entitlements.", valueName: "file.entitlements"))
  var file: String

  @Argument(help: ArgumentHelp("The host, without a port.", valueName: "host"))
  var host: String

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let entry = try DevelopmentEntry(host, in: file, console)
    guard entry.isThere else {
      console.note("\(Quoted.visible(file)) has no \(entry.text).")
      return .success
    }
    try entry.remove()
    console.note("Removed \(entry.text) from \(Quoted.visible(file)).")
    return .success
  }
}
