import LinkMatching
import LinkRouting

/// A word of an expected answer: what the plan says there, and what it would have to say for what a check found.
struct AnswerWord {
  /// What the word is about.
  var subject: Subject
  /// Where it stands.
  var place: PlanPlace
  /// What stands there.
  var old: String
  /// What would have to; `nil` where no word says it.
  var found: String?

  /// What a word is about.
  enum Subject: Equatable { case outcome, decision, route, parameter(String) }

  /// The words of the answer that a check was held against. Of what passed, each word is as found.
  static func words(of result: CheckResult) -> [AnswerWord] {
    let expected = result.expected
    var words: [AnswerWord] = []
    func add(_ subject: Subject, _ place: PlanPlace?, _ old: String?, _ found: @autoclosure () -> String?) {
      guard let place, let old else { return }
      words.append(
        AnswerWord(
          subject: subject, place: place, old: old, found: result.status == .passed ? old : found()))
    }
    if let outcome = expected.outcome {
      add(.outcome, expected.places.outcome, outcome.word, Self.outcome(outcome, result))
    }
    if let decision = expected.decision {
      // Android has no decision of a file, so that none is compared there.
      let isCompared = result.differences.contains { $0.subject == "decision" }
      let found = isCompared ? result.observed?.decision?.word : decision.word
      add(.decision, expected.places.decision, decision.word, found)
    }
    if let route = expected.route {
      let reading = result.observed?.route
      let name = expected.places.namesScreen ? result.observed?.screen : reading?.name
      add(.route, expected.places.route, route.name, reading == nil ? "none" : name)
      for parameter in route.parameters {
        let texts = reading?.parameters.first { $0.name == parameter.name }?.texts
        add(
          .parameter(parameter.name), expected.places.parameters[parameter.name], parameter.value.word,
          texts?.count == 1 ? texts?.first : nil)
      }
    }
    return words
  }

  private static func outcome(_ expected: ExpectedOutcome, _ result: CheckResult) -> String? {
    if case .every = result.expectation.subject { return nil }
    guard let outcome = result.observed?.outcome else { return nil }
    return expected.accepts(outcome) ? expected.word : outcome.word
  }
}

extension ExpectedRoute {
  /// The word in a plan behind `route` or `screen`.
  var name: String {
    switch self {
    case .none: "none"
    case .route(let name, _), .screen(let name, _): name
    }
  }
}

extension ExpectedRoute.Value {
  /// The word in a plan; `nil` for what is more than a word.
  fileprivate var word: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
