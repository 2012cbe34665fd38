import AssociationFiles
import BenchClock
import Foundation
import LinkMatching
import LinkSyntax
import LinkSynthesis
import LinkTraffic
import PositionedJSON

/// Measures decisions, compiling, streams and explanations. CPU time, medians.
@main
enum Bench {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let counts = arguments.dropFirst().compactMap { Int($0) }
    switch arguments.first {
    case "decide": for count in counts.isEmpty ? [10, 100, 1000, 5000] : counts { try decide(count) }
    case "compile": try compile(counts.first ?? 5000)
    case "file": try compile(path: arguments.last ?? "")
    case "stream": for count in counts.isEmpty ? [10, 1000, 5000] : counts { try await stream(count) }
    case "traffic": for count in counts.isEmpty ? [10, 1000, 5000] : counts { try traffic(count) }
    case "explain": try explain(counts.first ?? 100)
    case "reach":
      for count in counts.isEmpty ? [10, 100, 1000, 5000] : counts { try AnalysisBench.reach(count) }
    case "reach-file": try AnalysisBench.reach(path: arguments.last ?? "")
    case "difference":
      for count in counts.isEmpty ? [10, 100, 1000] : counts { try AnalysisBench.difference(count) }
    case "synthesise": try synthesise(Array(arguments.dropFirst()))
    case "plan": try await PlanBench.run(counts.first ?? 10_000)
    case "editor": try await EditorBench.run(counts.first ?? 5000)
    case "population": try PopulationBench.run(counts.first ?? 10_000)
    case "allocations": try allocations(counts.first ?? 10_000)
    default:
      print("bench decide|compile|file PATH|stream|traffic|explain|reach|difference|allocations [N...]")
      print("bench reach-file PATH")
      print("bench population [DEVICES]")
      print("bench plan [EXPECTATIONS]")
      print("bench editor [N]")
      print("bench synthesise [--verbose] [N|FILE...] | --lists OPEN BROWSER")
    }
  }

  /// Nanoseconds a link: splitting and deciding for every app, and splitting alone; beside Foundation's URL.
  private static func decide(_ count: Int) throws {
    let workload = try Workload(count)
    let matcher = LinkMatcher(AssociationFile(parsing: workload.file))
    var scratch = LinkMatcher.Scratch(matcher)
    var sum = 0
    let links = Double(workload.lines.count)
    let (decide, split) = workload.links.withUnsafeBufferPointer { bytes in
      let decide = BenchClock.median(9) {
        for line in workload.lines {
          let url = UnsafeBufferPointer(rebasing: bytes[line])
          if let parts = try? LinkURLParts(splitting: url) { matcher.decide(url, parts, scratch: &scratch) }
        }
      }
      let split = BenchClock.median(9) {
        for line in workload.lines {
          let url = UnsafeBufferPointer(rebasing: bytes[line])
          if let parts = try? LinkURLParts(splitting: url) { sum &+= parts.pathEnd }
        }
      }
      return (decide / links, split / links)
    }
    let strings = workload.lines.prefix(5_000).map { String(decoding: workload.links[$0], as: UTF8.self) }
    let foundation = BenchClock.median(3) {
      for string in strings { sum &+= URL(string: string)?.path.count ?? 0 }
    }
    print(
      "decide \(count) rules: \(text(decide)) ns a link, splitting \(text(split)) ns;",
      "Foundation's URL alone \(text(foundation / Double(strings.count))) ns", sum == 1 ? "!" : "")
  }

  private static func compile(_ count: Int) throws {
    try compile(bytes: Workload(count).file, "\(count) rules")
  }

  private static func compile(path: String) throws {
    try compile(bytes: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))), path)
  }

  /// Microseconds to parse, to model and to compile a file; beside JSONSerialization.
  private static func compile(bytes: [UInt8], _ name: String) throws {
    let document = JSONDocument(parsing: bytes)
    let file = AssociationFile(document)
    let parse = BenchClock.median(51) { _ = JSONDocument(parsing: bytes) }
    let model = BenchClock.median(51) { _ = AssociationFile(document) }
    let compile = BenchClock.median(51) { _ = LinkMatcher(file) }
    let data = Data(bytes)
    let foundation = BenchClock.median(11) { _ = try? JSONSerialization.jsonObject(with: data) }
    print(
      "compile \(name), \(bytes.count) bytes: parse \(text(parse / 1e3)), model \(text(model / 1e3)),",
      "compile \(text(compile / 1e3)), total \(text((parse + model + compile) / 1e3)) µs;",
      "JSONSerialization alone \(text(foundation / 1e3)) µs")
  }

  /// Million lines a second, on one core and on two.
  private static func stream(_ count: Int) async throws {
    let workload = try Workload(count)
    let matcher = LinkMatcher(AssociationFile(parsing: workload.file))
    for format in [MatchStream.Format.text, .json] {
      let stream = MatchStream(matcher, format: format)
      let one = BenchClock.median(7) { run(stream, workload.links) }
      let lines = Double(workload.lines.count)
      let start = BenchClock.wall()
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<2 { group.addTask { for _ in 0..<5 { run(stream, workload.links) } } }
      }
      let two = (BenchClock.wall() - start) / 10
      print(
        "stream \(count) rules, \(format): \(text(lines / one * 1e3)) M lines a second on one core,",
        "\(text(lines / two * 1e3)) on two")
    }
  }

  private static func run(_ stream: MatchStream, _ links: [UInt8]) {
    var stream = stream
    var output: [UInt8] = []
    links.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = min(start + 1 << 18, bytes.count)
        output.removeAll(keepingCapacity: true)
        stream.consume(UnsafeBufferPointer(rebasing: bytes[start..<end]), into: &output)
        start = end
      }
    }
    stream.finish(into: &output)
  }

  /// Million lines a second that are counted, by format; beside the stream of decisions about the same URLs.
  private static func traffic(_ count: Int) throws {
    let workload = try Workload(count)
    let matcher = LinkMatcher(AssociationFile(parsing: workload.file))
    let lines = Double(workload.lines.count)
    func rate(_ time: Double) -> String { text(lines / time * 1e3) }
    let stream = MatchStream(matcher, format: .text)
    let decisions = BenchClock.median(7) { run(stream, workload.links) }
    var combined: [UInt8] = []
    var objects: [UInt8] = []
    for line in workload.lines {
      let url = workload.links[line]
      let path = url.dropFirst("https://www.example.com".utf8.count)
      combined += Array("203.0.113.9 - - [10/Oct/2026:13:55:36 +0000] \"GET ".utf8) + path
      combined += Array(" HTTP/1.1\" 200 5120 \"-\" \"Mozilla/5.0 (iPhone) AppleWebKit/605.1.15\"\n".utf8)
      objects += Array("{\"time\":1760104536,\"status\":200,\"url\":\"".utf8) + url + Array("\"}\n".utf8)
    }
    let plan = TrafficPlan(matcher, host: "www.example.com")
    let compared = TrafficPlan(matcher, against: matcher)
    let urls = LogReader.urls(URLLineReader())
    let object = LogReader(.ndjson, field: "url") ?? urls
    print(
      "traffic \(count) rules, M lines a second: decisions \(rate(decisions)),",
      "URLs \(rate(BenchClock.median(7) { tally(workload.links, plan, urls) })),",
      "combined \(rate(BenchClock.median(7) { tally(combined, plan, .access(AccessLogReader())) })),",
      "NDJSON \(rate(BenchClock.median(7) { tally(objects, plan, object) })),",
      "URLs by two files \(rate(BenchClock.median(7) { tally(workload.links, compared, urls) }))")
  }

  private static func tally(_ log: [UInt8], _ plan: TrafficPlan, _ reader: LogReader) {
    var counter = TrafficCounter(plan)
    _ = log.withUnsafeBufferPointer { counter.count($0, reader) }
  }

  private static func explain(_ count: Int) throws {
    let workload = try Workload(count)
    let matcher = LinkMatcher(AssociationFile(parsing: workload.file))
    let links = workload.lines.prefix(50).map { String(decoding: workload.links[$0], as: UTF8.self) }
    let urls = links.compactMap { try? LinkURL($0) }
    let explainer = LinkExplainer(matcher)
    func report(_ what: String, _ body: (LinkURL) -> Int) {
      var sum = 0
      let time = BenchClock.median(5) { for url in urls { sum &+= body(url) } }
      print("\(what) \(count) rules: \(text(time / Double(urls.count) / 1e3)) µs a link (\(sum & 1))")
    }
    report("decision (array of answers)") { matcher.decisions(for: $0).count }
    report("explain: decision and deciding rule") { url in
      explainer.explanation(for: url).apps.reduce(0) { $0 + ($1.decider?.index ?? 0) }
    }
    report("explain: every rule tried") { url in
      explainer.explanation(for: url).apps.reduce(0) {
        $0 + $1.trials.reduce(0) { $0 + ($1.isMatch ? 1 : 0) }
      }
    }
    report("explain: every rule and closest miss") { url in
      explainer.explanation(for: url).apps.reduce(0) {
        $0 + $1.trials.reduce(0) { $0 + ($1.isMatch ? 1 : 0) } + ($1.closestMiss?.edits ?? 0)
      }
    }
  }

  /// Decides about N links; run under valgrind with N and 10 N, the heap use must be the same.
  private static func allocations(_ count: Int) throws {
    let workload = try Workload(1000)
    let matcher = LinkMatcher(AssociationFile(parsing: workload.file))
    var scratch = LinkMatcher.Scratch(matcher)
    workload.links.withUnsafeBufferPointer { bytes in
      for index in 0..<count {
        let url = UnsafeBufferPointer(rebasing: bytes[workload.lines[index % workload.lines.count]])
        if let parts = try? LinkURLParts(splitting: url) { matcher.decide(url, parts, scratch: &scratch) }
      }
    }
    print("decided about \(count) links")
  }

  /// Seconds for two lists of links: files with one a line.
  private static func synthesise(lists paths: [String]) throws {
    let lists = try paths.map { path in
      try LinkList(lines: [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))).links
    }
    let start = BenchClock.now()
    let synthesis = try Synthesiser().synthesise(
      open: lists.first ?? [], browser: lists.dropFirst().first ?? [])
    print(
      "synthesise: \(synthesis.openCount) + \(synthesis.browserCount) links, \(synthesis.rules.count) rules,",
      text((BenchClock.now() - start) / 1e9), "s")
  }

  /// Rules and accuracy of synthesised files: for workloads by their size, for published files by their paths.
  private static func synthesise(_ arguments: [String]) throws {
    let isVerbose = arguments.contains("--verbose")
    if arguments.first == "--lists" { return try synthesise(lists: arguments.dropFirst().map { String($0) }) }
    var good = 0
    let names = arguments.filter { !$0.hasPrefix("--") }
    for name in names {
      let matcher: LinkMatcher
      let links: [LinkURL]
      if let count = Int(name) {
        let workload = try Workload(count)
        matcher = LinkMatcher(AssociationFile(parsing: workload.file))
        links = workload.lines.compactMap { try? LinkURL(bytes: Array(workload.links[$0])) }
      } else {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: name)))
        matcher = LinkMatcher(AssociationFile(parsing: bytes))
        var natural = NaturalLinks(seed: 7)
        links = natural.links(for: matcher.entries, perRule: 60)
      }
      for (word, eagerness) in [("cautious", Eagerness.cautious), ("eager", .eager), ("", .balanced)]
      where word.isEmpty || arguments.contains("--\(word)") {
        let title = (name.split(separator: "/").last.map(String.init) ?? name) + " " + word
        let measure = SynthesisMeasure(
          name: title, matcher: matcher, links: links, eagerness: eagerness, isVerbose: isVerbose)
        if try measure.run() { good += 1 }
      }
    }
    print("goals hold for \(good)")
  }

  private static func text(_ number: Double) -> String { String(format: "%.1f", number) }
}
