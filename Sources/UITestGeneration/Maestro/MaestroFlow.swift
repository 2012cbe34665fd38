import LinkOpening
import LinkTesting

/// One flow of Maestro.
///
/// The commands are those of docs.maestro.dev; `openLink` with its `autoVerify` is documented there (opening-links 12 and
/// android-app-links 7, MAESTRO).
struct MaestroFlow {
  private let test: LinkTestCase
  private let platform: TestPlatform
  private let app: TestedApp
  private let options: UITestOptions

  init(_ test: LinkTestCase, _ platform: TestPlatform, _ app: TestedApp, _ options: UITestOptions) {
    self.test = test
    self.platform = platform
    self.app = app
    self.options = options
  }

  /// The flow.
  var text: String {
    var lines = notes.map { "# \($0)" }
    lines += [
      "appId: \(SourceText.yaml(app.identifier))",
      "name: \(Self.quoted(test.title + ", when " + test.start.words))",
      "tags:",
      "  - links",
      "---",
    ]
    lines += start
    lines += GeneratedFile.region("before", .numberSigns).split(separator: "\n").map(String.init)
    lines += ["- openLink:", "    link: \(Self.quoted(test.link))"]
    if platform == .android, options.approvesLinks { lines.append("    autoVerify: true") }
    if platform == .ios { lines += question }
    lines += checks
    lines += GeneratedFile.region("after", .numberSigns).split(separator: "\n").map(String.init)
    if options.termination == .each { lines.append("- stopApp") }
    return lines.joined(separator: "\n")
  }

  private var notes: [String] {
    var notes: [String] = []
    if platform == .ios, test.isWebLink {
      notes.append(
        "No reference says how openLink hands a universal link to a simulator. If it is simctl openurl, Safari"
      )
      notes.append(
        "gets it even with the app installed (seen on iOS 14.2 and 18.5): see the runner of \"generate scripts\"."
      )
    }
    if let surface = test.surface {
      notes.append("The plan has the link tapped in \"\(surface.rawValue)\"; openLink stands in for it.")
    }
    if test.isRedirected { notes.append("The link's server has to redirect it as the plan says.") }
    if !test.systems.isEmpty {
      notes.append("Expected on \(test.systems.map(\.text).joined(separator: ", ")) only: run it there.")
    }
    if platform == .android, options.approvesLinks {
      notes.append("autoVerify approves the app for the link: whether the domain verifies is not tested.")
    }
    return notes
  }

  // The app notes in its first launch that it is tested: links start it without arguments.
  private var start: [String] {
    var lines = ["- launchApp:", "    stopApp: true"]
    if !options.launchArguments.isEmpty {
      lines.append("    arguments:")
      lines += options.launchArguments.map { "      \(Self.quoted($0)): true" }
    }
    switch test.start {
    case .warm: break
    case .cold: lines.append("- stopApp")
    case .background: lines.append("- pressKey: Home")
    }
    return lines
  }

  /// The first question whether to open the app, once for each simulator (opening-links 12, MAESTRO, documented).
  private var question: [String] {
    let labels = LabelTable(languages: options.languages, labels: options.labels).rows.compactMap {
      $0.texts[.open]
    }
    var seen: Set<String> = []
    let pattern = labels.filter { seen.insert($0).inserted }.map(SourceText.regularExpression).joined(
      separator: "|")
    return [
      "- runFlow:", "    when:", "      visible: \(Self.quoted(pattern))", "    commands:",
      "      - tapOn: \(Self.quoted(pattern))",
    ]
  }

  private var checks: [String] {
    let limit = options.limits.link * 1000
    switch test.outcome {
    case .browser, .nothing:
      return [
        "- waitForAnimationToEnd:", "    timeout: \(limit)", "- assertNotVisible:",
        "    id: \(Self.quoted(identifier("lastURL")))", "    text: \(Self.exactly(test.link))",
      ]
    case .app(_, let other, isTested: false):
      // Maestro looks at what is on the screen, which says nothing of whose it is.
      return [
        "# \(SourceText.comment(other)) is to come to the front, which only its own screen can show: check it below.",
        "- assertNotVisible:", "    id: \(Self.quoted(identifier("lastURL")))",
        "    text: \(Self.exactly(test.link))",
      ]
    case .app:
      var lines = visible("lastURL", Self.exactly(test.link), limit)
      if let screen = test.screen { lines += visible("screen", Self.exactly(screen), limit) }
      for line in test.parameters.flatMap(\.lines) {
        // The label has a line for each parameter, and a pattern has to match all of it.
        lines += visible(
          "parameters",
          Self.quoted("(?:[\\s\\S]*\\n)?\(SourceText.regularExpression(line))(?:\\n[\\s\\S]*)?"), limit)
      }
      for parameter in test.parameters where parameter.values.isEmpty {
        lines += [
          "- assertNotVisible:", "    id: \(Self.quoted(identifier("parameters")))",
          "    text: "
            + Self.quoted("(?:[\\s\\S]*\\n)?\(SourceText.regularExpression(parameter.name + "="))[\\s\\S]*"),
        ]
      }
      return lines
    }
  }

  private func visible(_ label: String, _ pattern: String, _ limit: Int) -> [String] {
    [
      "- extendedWaitUntil:", "    visible:", "      id: \(Self.quoted(identifier(label)))",
      "      text: \(pattern)",
      "    timeout: \(limit)",
    ]
  }

  /// A label's identifier; on Android it may stand behind the package.
  private func identifier(_ label: String) -> String {
    platform == .ios ? "LinkTest_\(label)" : "(?:.*:id/)?" + AndroidLabels.name(label)
  }

  /// A pattern for just this text: Maestro compares with regular expressions over the whole text.
  private static func exactly(_ text: String) -> String { quoted(SourceText.regularExpression(text)) }

  /// A scalar whose text is taken as it is: Maestro evaluates `${…}` in any string, so that a dollar sign before a brace is
  /// written as an expression itself.
  private static func quoted(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: "${") {
      result += rest[..<range.lowerBound] + "${'$'}{"
      rest = rest[range.upperBound...]
    }
    return SourceText.yaml(result + rest)
  }
}
