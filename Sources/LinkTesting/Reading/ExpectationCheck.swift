import Yams

/// Whether the parts of an expectation fit together.
struct ExpectationCheck {
  let yaml: YAMLText
  let node: Node

  func check(_ expectation: LinkExpectation, hasExceptions: Bool) throws(PlanError) {
    let answers = [expectation.answer] + expectation.variants.map(\.answer)
    guard answers.contains(where: { !$0.isEmpty }) else {
      throw yaml.mistake(
        node,
        "Nothing is expected of \(PlanWords.quoted(expectation.text)): add \"opens\", \"decision\" or \"route\"."
      )
    }
    switch expectation.subject {
    case .link:
      guard !hasExceptions else {
        throw yaml.mistake(node, "\"except\" belongs to \"every\": one link has no exceptions.")
      }
    case .every: try checkSet(expectation, answers)
    }
  }

  /// A set is proved against the rules alone, whatever the surface.
  private func checkSet(_ expectation: LinkExpectation, _ answers: [ExpectedAnswer]) throws(PlanError) {
    let conditions = expectation.conditions
    let isPlain =
      conditions.surfaces.isEmpty && conditions.gesture == nil && conditions.page == nil
      && conditions.redirects.isEmpty && conditions.choice == nil && conditions.caller == nil
      && conditions.bannerApp == nil
    guard isPlain else {
      throw yaml.mistake(
        node,
        "\"every\" is proved from the rules alone: it has no from, gesture, page, caller, redirects or choice."
      )
    }
    for answer in answers where !answer.isEmpty {
      switch answer.outcome {
      case .app, .browser, .none: break
      default:
        throw yaml.mistake(
          node, "\"every\" opens an app or the browser: write \"app\", an app's name or \"browser\".")
      }
      guard answer.route == nil || answer.route == ExpectedRoute.none else {
        throw yaml.mistake(
          node, "\"every\" cannot expect a route with parameters: name links one by one for that.")
      }
      guard answer.route == nil, answer.decision == nil, answer.outcome != nil else {
        throw yaml.mistake(node, "\"every\" expects \"opens\" and nothing else.")
      }
    }
  }
}
