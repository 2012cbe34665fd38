import LinkTesting

/// The tests as calls of a function of the shell.
struct ScriptCases {
  /// The app under test.
  let app: TestedApp
  private let tests: [LinkTestCase]
  private let platform: TestPlatform
  private let plan: String

  init(_ cases: CasePlan, _ platform: TestPlatform, plan: String) {
    app = cases.app
    tests = cases.tests
    self.platform = platform
    self.plan = plan
  }

  /// The hosts whose links the app is to get, each once and in order: the build has to claim them.
  var hosts: [String] {
    var seen: Set<String> = []
    return tests.filter { $0.isWebLink && $0.outcome.isTestedApp && !$0.isRedirected }
      .compactMap { TestedHost.name(of: $0.link) }.filter { seen.insert($0).inserted }
  }

  /// A call of `link_test` for each test: name, title, link, what is to happen, who is to get it, start, systems.
  var calls: String {
    tests.map { test in
      let words = [
        test.name, PlainScalar.visible("\(test.title) (\(plan):\(test.place.line))"), test.link,
        test.outcome.word,
        test.outcome.identifier ?? "", test.start.rawValue, test.systems.map(\.text).joined(separator: " "),
      ]
      return "link_test " + words.map(SourceText.shell).joined(separator: " ")
    }.joined(separator: "\n")
  }
}
