import AppInspection
import AssociationFiles
import Foundation
import Testing

/// Source of the forms: app-inspection, section 4, and the output of frida-trace in the OWASP guide.
@Suite("Logs of Frida")
struct TraceTests {
  private func report(_ text: String, _ rules: String? = nil) -> (TraceLog, TraceReport) {
    let log = TraceLog(parsing: Array(text.utf8))
    let files = rules.map { [(AssociationFile(parsing: Array($0.utf8)), "aasa")] } ?? []
    return (log, TraceReport(log, associations: files))
  }

  private static let guide = """
    $ frida-trace -U Telegram -m "*[* *restorationHandler*]" -i "*open*Url*"
    Instrumenting functions...
    -[AppDelegate application:continueUserActivity:restorationHandler:]: Auto-generated handler at "__handlers__/x.js"
    $S10TelegramUI0A19UniversalVideoNodeC17openExternalUrlFS
    Started tracing 2 functions. Web UI available at http://localhost:1/
               /* TID 0x303 */
    298382 ms  -[AppDelegate application:0x10556b3c0 continueUserActivity:0x1c4237780
                      restorationHandler:0x16f27a898]
    298382 ms  application:<Application: 0x10556b3c0>
    298382 ms  continueUserActivity:<NSUserActivity: 0x1c4237780>
    298382 ms       webpageURL:http://t.example/addstickers/radare
    298382 ms       activityType:NSUserActivityTypeBrowsingWeb
    298382 ms       userInfo:{
    }
    298382 ms  restorationHandler:<__NSStackBlock__: 0x16f27a898>
    298619 ms     | $S10TelegramUI15openExternalUrl7account7context3url05forceD016presentationData
    18applicationContext20navigationController12dismissInputy0A4Core7AccountC_AA14OpenURLContextOSSSbAA0
    12PresentationK0CAA0a11ApplicationM0C7Display010NavigationO0CSgyyctF()
    298700 ms  -[UIApplication openURL:0x1]
    """

  @Test("the output of frida-trace as the guide prints it")
  func guide() throws {
    let (log, report) = report(Self.guide)
    #expect(log.problemCount == 0, "\(log.problems)")
    let arrival = try #require(report.arrivals.first)
    #expect(report.arrivals.count == 1 && arrival.link?.url == "http://t.example/addstickers/radare")
    #expect(
      arrival.link?.activityType == "NSUserActivityTypeBrowsingWeb" && arrival.event.line == 7
        && arrival.event.thread == "0x303")
    #expect(arrival.event.name == "-[AppDelegate application:continueUserActivity:restorationHandler:]")
    let step = try #require(arrival.steps.first)
    #expect(
      arrival.steps.count == 1
        && step.event.name.hasPrefix("TelegramUI.openExternalUrl(account: TelegramCore.Account,"),
      "\(step.event.name)")
    #expect(report.others.map(\.event.kind) == [.open])
  }

  @Test("a call whose end was lost is known by its beginning")
  func cut() {
    let (_, report) = report(
      "1 ms  -[A application:0x1 continueUserActivity:0x2\n1 ms  webpageURL:https://a.example/\n")
    #expect(report.arrivals.map(\.event.selector) == ["application:continueUserActivity:restorationHandler:"])
    #expect(report.arrivals.first?.link?.url == "https://a.example/")
  }

  private static let script = """
    {"event":"ready","application":"com.example.shop","hooks":3}
    {"event":"receiver","id":1,"time":5,"thread":7,"class":"S","selector":"scene:continueUserActivity:","arguments":["x","y"],"links":[{"activityType":"NSUserActivityTypeBrowsingWeb","webpageURL":"https://a.example/in/1","referrer":"https://r.example/","userInfo":null}]}
    {"event":"function","id":2,"time":6,"thread":7,"symbol":"$s4Shop6RouterV4openyySSF","function":"Shop.Router.open(Swift.String) -> ()","arguments":["cart"]}
    {"event":"receiver","id":9,"time":6,"thread":8,"class":"S","selector":"scene:openURLContexts:","arguments":[],"links":[{"url":"shop://x","sender":"com.mail"}]}
    {"event":"open","id":3,"time":7,"thread":7,"class":"UIApplication","selector":"openURL:options:completionHandler:","url":"https://b.example/","caller":"Router.open"}
    {"event":"return","id":3,"time":7,"thread":7,"returned":null}
    {"event":"return","id":2,"time":8,"thread":7,"returned":"0x1"}
    {"event":"return","id":1,"time":9,"thread":7,"returned":true}
    {"event":"open","id":4,"time":10,"thread":7,"class":"UIApplication","selector":"openURL:","url":"https://c.example/","caller":null}
    {"event":"missing","class":"X","selector":"y:"}
    """

  @Test("the script's own lines")
  func script() throws {
    let (log, report) = report(Self.script)
    #expect(log.problemCount == 0 && report.arrivals.count == 2)
    let first = try #require(report.arrivals.first)
    #expect(first.link?.referrer == "https://r.example/" && first.returned == "true")
    #expect(first.steps.map(\.event.kind) == [.function, .open] && first.steps[0].returned == "0x1")
    #expect(
      first.steps[1].event.links.first?.url == "https://b.example/"
        && first.steps[1].event.caller == "Router.open")
    #expect(report.arrivals[1].link?.sender == "com.mail" && report.arrivals[1].steps.isEmpty)
    #expect(report.others.map(\.event.line) == [9] && report.missing.map(\.name) == ["-[X y:]"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(TraceJSON.text(report, log, file: "l").utf8))
        as? [String: Any])
    #expect((json["arrivals"] as? [[String: Any]])?.first?["url"] as? String == "https://a.example/in/1")
  }

  @Test("the rules are asked about links of sites")
  func rules() {
    let rules =
      #"{"applinks":{"details":[{"appIDs":["A.b"],"components":[{"/":"/in/1","exclude":true},{"/":"/in/*"}]}]}}"#
    let (_, report) = report(Self.script, rules)
    #expect(report.arrivals.map { $0.rules.map(\.decision) } == [["exclude"], []])
    #expect(report.arrivals.map(\.isUnexpected) == [true, false])
  }

  @Test("lines that cannot be read are named and passed over")
  func malformed() {
    let (log, report) = report(
      "what is this?\n{\"event\":\"open\",\n{\"event\":\"other\"}\n[1]\n" + Self.script + "\n7 ms  stray:1\n")
    #expect(
      log.problems.map(\.line) == [1, 2, 3, 4, 15] && log.problemCount == 5 && report.arrivals.count == 2,
      "\(log.problems)")
  }

  @Test("hostile logs end", arguments: 0..<5)
  func hostile(_ number: Int) {
    let texts = [
      String(repeating: "1 ms  -[A b:\n", count: 20_000), String(repeating: "{", count: 2_000_000),
      "1 ms  " + String(repeating: "   | ", count: 50_000) + "-[A b]",
      String(repeating: "x\n", count: 50_000),
      (0..<5_000).map {
        "{\"event\":\"receiver\",\"id\":\($0),\"thread\":1,\"class\":\"A\",\"selector\":\"scene:continueUserActivity:\"}\n"
      }.joined(),
    ]
    let (log, report) = report(texts[number])
    #expect(log.problems.count <= TraceLog.maximumProblems && report.arrivals.count <= 5_000)
  }
}
