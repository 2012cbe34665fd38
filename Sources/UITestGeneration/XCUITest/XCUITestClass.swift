import LinkMatching
import LinkOpening
import LinkTesting

/// One class of tests.
struct XCUITestClass {
  private let name: String
  private let tests: [LinkTestCase]
  private let plan: String
  private let options: UITestOptions

  init(_ name: String, _ tests: [LinkTestCase], plan: String, _ options: UITestOptions) {
    self.name = name
    self.tests = tests
    self.plan = plan
    self.options = options
  }

  /// The source.
  var text: String {
    """
    import Foundation
    import XCTest

    \(GeneratedFile.region("imports", .slashes))

    final class \(name): XCTestCase {
    \(GeneratedFile.region("members", .slashes, indent: 2))

    \(tests.map(text).joined(separator: "\n\n"))
    }
    """
  }

  private func text(_ test: LinkTestCase) -> String {
    var arguments = [
      "    \(SourceText.swift(test.link)), title: \(SourceText.swift(test.title)),",
      "    start: .\(test.start.rawValue), by: [\(surfaces(test).map { ".\($0.swiftName)" }.joined(separator: ", "))],",
      "    expecting: \(expectation(test.outcome))",
    ]
    if let screen = test.screen { arguments.append("    screen: \(SourceText.swift(screen))") }
    if !test.parameters.isEmpty {
      let parameters = test.parameters.map { parameter in
        "(\(SourceText.swift(parameter.name)), [\(parameter.values.map(SourceText.swift).joined(separator: ", "))])"
      }
      arguments.append("    parameters: [\(parameters.joined(separator: ", "))]")
    }
    if !test.systems.isEmpty {
      arguments.append("    on: [\(test.systems.map(numbers).joined(separator: ", "))]")
    }
    if let page = test.page { arguments.append("    page: \(SourceText.swift(page))") }
    // The first two lines end with commas of their own.
    let list =
      arguments.prefix(2).joined(separator: "\n") + "\n" + arguments.dropFirst(2).joined(separator: ",\n")
    var notes = ["  /// \(SourceText.comment(test.title)) (\(SourceText.comment(plan)):\(test.place.line))"]
    if test.isRedirected {
      notes.append("  ///\n  /// The link's server has to redirect it as the plan says.")
    }
    return """
      \(notes.joined(separator: "\n"))
        @MainActor
        func \(test.name)() throws {
          try openLink(
        \(list.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")))
      \(GeneratedFile.region(test.name, .slashes, indent: 4))
        }
      """
  }

  /// How the link is opened.
  private func surfaces(_ test: LinkTestCase) -> [DrivenSurface] {
    // The system's open stands in for a warm start, in which nothing else may come to the front.
    guard test.isWebLink else { return [.address, .system] }
    let usual = DrivenSurface.forWebLink(from: test.surface, hasPage: options.page != nil)
    // Where the plan names the place of the tap, nothing else is the same.
    return options.surfaces.isEmpty || test.surface == .safari || test.surface == .addressBar
      ? usual : options.surfaces
  }

  private func expectation(_ outcome: CaseOutcome) -> String {
    switch outcome {
    case .app(_, let identifier, _): ".app(\(SourceText.swift(identifier)))"
    case .browser: ".browser"
    case .nothing: ".nothing"
    }
  }

  private func numbers(_ system: PlanSystem) -> String {
    guard case .apple(let version) = system else { return "[]" }
    return "[\(version.numbers.map { "\($0)" }.joined(separator: ", "))]"
  }
}
