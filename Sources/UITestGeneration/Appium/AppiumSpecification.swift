import LinkTesting

/// The tests of one platform for Mocha, as WebdriverIO runs it.
struct AppiumSpecification {
  private let cases: CasePlan
  private let platform: TestPlatform
  private let plan: String

  init(_ cases: CasePlan, _ platform: TestPlatform, plan: String) {
    self.cases = cases
    self.platform = platform
    self.plan = plan
  }

  /// The source.
  var text: String {
    """
    import { LinkDriver } from "./link-driver.mjs";
    \(GeneratedFile.region("imports", .slashes))

    describe(\(SourceText.javaScript("links of \(cases.app.name) on \(platform.words)")), () => {
      const links = new LinkDriver(\(SourceText.javaScript(platform == .ios ? "ios" : "android")), \
    \(SourceText.javaScript(cases.app.identifier)));

      afterEach(() => links.finish());

    \(cases.tests.map(text).joined(separator: "\n\n"))
    });
    """
  }

  private func text(_ test: LinkTestCase) -> String {
    var members = [
      "link: \(SourceText.javaScript(test.link))", "isWebLink: \(test.isWebLink)",
      "start: \(SourceText.javaScript(test.start.rawValue))",
      "outcome: \(SourceText.javaScript(test.outcome.word))",
    ]
    if let identifier = test.outcome.identifier {
      members.append("receiver: \(SourceText.javaScript(identifier))")
    }
    if let screen = test.screen { members.append("screen: \(SourceText.javaScript(screen))") }
    if !test.parameters.isEmpty {
      let pairs = test.parameters.map { parameter in
        "[\(SourceText.javaScript(parameter.name)), [\(parameter.values.map(SourceText.javaScript).joined(separator: ", "))]]"
      }
      members.append("parameters: [\(pairs.joined(separator: ", "))]")
    }
    if !test.systems.isEmpty {
      members.append(
        "systems: [\(test.systems.map { SourceText.javaScript($0.text) }.joined(separator: ", "))]")
    }
    return """
        // \(SourceText.comment(test.title)) (\(SourceText.comment(plan)):\(test.place.line))
        it(\(SourceText.javaScript(test.name)), async function () {
          await links.check(this, {
      \(members.map { "      \($0)," }.joined(separator: "\n"))
          });
      \(GeneratedFile.region(test.name, .slashes, indent: 4))
        });
      """
  }
}
