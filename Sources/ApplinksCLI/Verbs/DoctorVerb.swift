import ArgumentParser

/// `applinks doctor`: what this machine and this project lack.
struct DoctorVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what this machine and this project lack.",
    discussion: """
      Looks at the machine (what this build can do, roots of certificates, proxies, programs that verbs use) and at \
      the files about links in the folder (their errors, whether site and app agree). Asks nobody over the network.

      Ends with 0 where nothing is missing or broken, and with 1 where something is.

      Example:
        applinks doctor
        applinks doctor Examples/shop --format json
      """)

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  @Argument(help: ArgumentHelp("The project's folder.", valueName: "folder"))
  var folder: String = "."

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    guard FileReader.isFolder(console.absolute(folder)) else {
      throw ToolError("\(Quoted.text(folder)) is no folder: name the one of the project.")
    }
    let sections = [
      ("Machine", MachineChecks(console).all()),
      ("Project", try ProjectChecks(console, folder: folder).all()),
    ]
    try console.output.write(format == .json ? DoctorJSON.text(sections) : DoctorText.text(sections))
    let isWhole = sections.flatMap(\.1).allSatisfy { $0.state == .ok || $0.state == .note }
    return isWhole ? .success : .failure
  }
}
