#if Server
import ArgumentParser
import HostingEvidence
import LinkDiagnosis

/// `applinks wait`: a gate that opens when Apple's network serves the site's file.
struct WaitVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "wait",
    abstract: "Wait until Apple's network serves what the site serves.",
    discussion: """
      Asks again and again, more and more seldom (from --interval up to ten times that), until the file that Apple's \
      network serves means the same as the site's. Apple's own network is asked once in ten seconds at most.

      Ends with 0 when it does, with 1 when the time is up, and with 2 where the site serves no file to wait for.

      Example:
        applinks wait shop.example --until-cdn --timeout 3600
      """)

  @Flag(help: "Wait for Apple's content delivery network.")
  var untilCdn = false

  @Option(help: ArgumentHelp("The seconds after which to give up.", valueName: "seconds"))
  var timeout: Double = 86_400

  @Option(help: ArgumentHelp("The seconds between the first questions.", valueName: "seconds"))
  var interval: Double = 30

  @OptionGroup var cdn: CDNOptions

  @OptionGroup var network: NetworkOptions

  @Argument(help: ArgumentHelp("The domain.", valueName: "domain"))
  var domain: String

  func validate() throws {
    guard untilCdn else { throw ValidationError("Say what to wait for: --until-cdn.") }
    guard (0...31_536_000).contains(timeout), (0.01...86_400).contains(interval) else {
      throw ValidationError("--timeout and --interval take seconds, up to a year and a day.")
    }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let host = try NetworkSettings.host(domain)
    let fetcher = try network.settings.fetcher(in: console)
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(timeout))
    var pause = cdn.isApples ? max(interval, 10) : interval
    let longest = pause * 10
    var last = ""
    while true {
      let report = await CDNVerb.report(host, cdn, fetcher)
      guard report.hasOrigin else {
        throw ToolError(
          "\(Quoted.text(report.origin.name)) serves no file that a device reads, so that there is nothing to wait for: "
            + "\"applinks lint \(host)\" says why.")
      }
      if report.isCurrent {
        try console.output.write("\(host): Apple's network serves what the site serves.\n")
        return .success
      }
      let state = Self.state(report)
      if state != last { console.note("\(host): \(state)") }
      last = state
      let left = (end - clock.now) / .seconds(1)
      guard left > 0 else {
        console.note(
          "Error: after \(CDNText.duration(Int(timeout))) Apple's network still serves something else for \(host)."
        )
        return .failure
      }
      try await Task.sleep(for: .seconds(min(pause, left)))
      pause = min(pause * 1.5, longest)
    }
  }

  private static func state(_ report: NetworkComparison) -> String {
    guard let answer = report.answer else { return "Apple's network gives no answer." }
    if let failure = answer.failure {
      return "Apple's network has no file: \(Quoted.visible(failure.reason))."
    }
    guard report.difference != nil else {
      return "Apple's network answers \(answer.status) without a readable file."
    }
    let left = answer.remainingAge.map { ", which may be kept for \(CDNText.duration($0)) more" } ?? ""
    return "Apple's network serves another file\(left)."
  }
}
#endif
