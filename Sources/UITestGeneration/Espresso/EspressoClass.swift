import AssetLinks
import LinkTesting

/// The class of Espresso tests.
struct EspressoClass {
  private let cases: CasePlan
  private let plan: String
  private let options: UITestOptions

  init(_ cases: CasePlan, plan: String, _ options: UITestOptions) {
    self.cases = cases
    self.plan = plan
    self.options = options
  }

  /// The source.
  var text: String {
    """
    import androidx.test.ext.junit.runners.AndroidJUnit4
    import org.junit.Test
    import org.junit.runner.RunWith
    \(GeneratedFile.region("imports", .slashes))

    @RunWith(AndroidJUnit4::class)
    class LinkTests {
    \(GeneratedFile.region("members", .slashes, indent: 4))

    \(cases.tests.map(text).joined(separator: "\n\n"))
    }
    """
  }

  private func text(_ test: LinkTestCase) -> String {
    let link = SourceText.kotlin(test.link)
    let start = "Start.\(test.start.rawValue.uppercased())"
    let systems =
      test.systems.isEmpty ? "" : ", systems = listOf(\(test.systems.map(number).joined(separator: ", ")))"
    var lines: [String] = []
    switch test.outcome {
    case .browser: lines.append("LinkDriver.staysInBrowser(\(link), \(start)\(systems))")
    case .nothing: lines.append("LinkDriver.opensNothing(\(link), \(start)\(systems))")
    case .app(_, let identifier, let isTested):
      lines.append("LinkDriver.opens(\(link), \(SourceText.kotlin(identifier)), \(start)\(systems))")
      if isTested {
        let screen = test.screen.map(SourceText.kotlin) ?? "null"
        let parameters = test.parameters.map { parameter in
          let values = parameter.values.map(SourceText.kotlin).joined(separator: ", ")
          return "Pair(\(SourceText.kotlin(parameter.name)), listOf<String>(\(values)))"
        }
        let list = parameters.isEmpty ? "" : ", parameters = listOf(\(parameters.joined(separator: ", ")))"
        lines.append("LinkDriver.shows(\(link), \(screen)\(list)\(systems))")
      }
    }
    return """
          // \(SourceText.comment(test.title)) (\(SourceText.comment(plan)):\(test.place.line))
          @Test
          fun \(test.name)() {
      \(lines.map { "        " + $0 }.joined(separator: "\n"))
      \(GeneratedFile.region(test.name, .slashes, indent: 8))
          }
      """
  }

  private func number(_ system: PlanSystem) -> String {
    if case .android(let level) = system { "\(level.number)" } else { "0" }
  }
}
