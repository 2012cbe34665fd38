import ArgumentParser
import DeviceSimulation
import Foundation
import LinkMatching
import LinkSyntax

/// `applinks device population`: many devices, many days, one domain.
struct DevicePopulationVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "population",
    abstract: "Let weeks pass for thousands of devices, and show which share of them sees which file when.",
    discussion: """
      Each --deploy is DAY=FILE: from that day on (fractions count) the domain serves FILE; status:404 stands for a failure. \
      The devices have the app for up to a week already, check about weekly, and go by the rules that "device" has: five \
      days after a denial, every three hours after an error. Apple's network asks the domain within a day. Nothing is \
      fetched, and the same --seed gives the same numbers. That Apple's network has 24 copies is an assumption of ours.

      Example:
        applinks device population --app 8A3KX2M9QT.com.example.shop --deploy 0=good.json --deploy 20=bad.json \
      --deploy 22=good.json --url https://shop.example/buy/42
      """)

  @Option(help: ArgumentHelp("The app identifier.", valueName: "app"))
  var app: String

  @Option(help: ArgumentHelp("What is served from a day on; can be repeated.", valueName: "day=file"))
  var deploy: [String] = []

  @Option(name: .customLong("count"), help: "How many devices.")
  var count = 10_000

  @Option(help: "For how many days.")
  var days = 60

  @Option(
    help: ArgumentHelp("The system of the devices.", valueName: "version"),
    transform: OSVersion.init(argument:))
  var os = OSVersion(.ios, 18)

  @Option(help: ArgumentHelp("Count the devices on which this link opens the app.", valueName: "url"))
  var url: String?

  @Option(help: ArgumentHelp("What the numbers depend on.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func validate() throws {
    guard (1...Population.deviceLimit).contains(count) else {
      throw ValidationError("--count takes 1 to \(Population.deviceLimit).")
    }
    guard (1...Population.dayLimit).contains(days) else {
      throw ValidationError("--days takes 1 to \(Population.dayLimit).")
    }
    guard !deploy.isEmpty, deploy.count <= 100 else {
      throw ValidationError("--deploy is needed, 100 times at most: --deploy 0=apple-app-site-association.")
    }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let link = try url.map { text throws(ToolError) in try DeviceOpenVerb.link(text) }
    var deployments: [Deployment] = []
    for text in deploy { deployments.append(try deployment(text, console)) }
    let population = Population(
      deviceCount: count, days: days, system: os, app: app, host: link?.host ?? "shop.example",
      deployments: deployments, link: link, seed: seed)
    let report = population.run()
    try console.output.write(
      format == .json ? PopulationJSON(report: report).text : PopulationText(report: report).text)
    return .success
  }

  private func deployment(_ text: String, _ console: Console) throws(ToolError) -> Deployment {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Double(parts[0]), (0...Double(Population.dayLimit)).contains(day) else {
      throw ToolError("\(Quoted.text(text)) is no deployment: write DAY=FILE or DAY=status:404.")
    }
    let name = String(parts[1])
    let answer: AssociationAnswer
    if name.hasPrefix("status:") {
      guard let status = Int(name.dropFirst(7)), (100...599).contains(status), status != 200 else {
        throw ToolError(
          "\(Quoted.text(name)) is no failure: write a status other than 200, such as status:404.")
      }
      // Apple's network reports a refusal of the domain as 404. Source: CDN-404, CDN-MS, observed.
      answer = .response(
        AssociationAnswer.Response(status: 404, cdnFailure: "SWCERR00101 Bad HTTP Response: \(status)"))
    } else {
      answer = .response(
        AssociationAnswer.Response(
          body: try FileReader.read(console.absolute(name), name: name, limit: SourceReader.defaultLimit)))
    }
    return Deployment(at: Int64(day * 86_400), name: name, answer: answer)
  }
}
