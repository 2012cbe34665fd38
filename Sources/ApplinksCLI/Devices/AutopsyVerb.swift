import ArgumentParser
import DeviceSimulation
import FindingReports

/// `applinks autopsy`: what a device's `swcutil show` says.
struct AutopsyVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "autopsy",
    abstract: "Read a device's \"swcutil show\": for each app and domain how it stands, why, and what to do.",
    discussion: """
      FILE is what "sudo swcutil show" prints, or swcutil_show.txt of a sysdiagnose. Every sentence names the line that it \
      rests on, how sure it is, and who says so; what is not known is said to be so. Dates of other languages are not \
      guessed at.

      Ends with 0 where every association is approved, with 1 where one is not or a line was not understood, and with 2 \
      where the file holds no record.

      Example:
        applinks autopsy swcutil_show.txt
        applinks autopsy swcutil_show.txt --app 8A3KX2M9QT.com.example.shop --domain shop.example
      """)

  @Argument(help: ArgumentHelp("The file; - for standard input.", valueName: "file"))
  var file = "-"

  @Option(help: ArgumentHelp("Only records of this app.", valueName: "app"))
  var app: String?

  @Option(help: ArgumentHelp("Only records that speak of this domain.", valueName: "domain"))
  var domain: String?

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let source = try ManifestInput(console, limit: 64 << 20).readFile(file)
    let autopsy = ShowAutopsy(ShowDocument(parsing: source.bytes))
    guard !autopsy.records.isEmpty else {
      throw ToolError(
        "\(Quoted.text(source.name)) holds no record of swcutil show: name what \"sudo swcutil show\" prints, or swcutil_show.txt of a sysdiagnose."
      )
    }
    let host = try domain.map { text throws(ToolError) in try DeviceHost.read(text) }
    let records = autopsy.records(app: app, domain: host)
    let report = AutopsyReport(
      autopsy: autopsy, records: records, isFiltered: app != nil || host != nil, name: source.name)
    try console.output.write(format == .json ? report.json : report.text)
    let isWell =
      !records.isEmpty && records.allSatisfy { $0.approval == .approved }
      && autopsy.document.oddLineCount == 0
      && !autopsy.document.isCut
    return isWell ? .success : .failure
  }
}
