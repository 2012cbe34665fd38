import LinkMatching

/// The matchers of a plan, at hand for many lines.
struct PlanDeciders {
  let file: LinkDecider
  /// The file as it would decide if every rule that needs a fragment had found it.
  let assuming: LinkDecider?
  /// The file that would take its place.
  let new: LinkDecider?
}

extension TrafficPlan {
  /// Passes the deciders of the plan to `body`, which are good for the time of the call.
  func withDeciders<Result>(_ body: (PlanDeciders) -> Result) -> Result {
    matcher.withDecider { file in
      (assuming ?? matcher).withDecider { assumed in
        (newMatcher ?? matcher).withDecider { new in
          body(
            PlanDeciders(
              file: file, assuming: assuming == nil ? nil : assumed, new: newMatcher == nil ? nil : new))
        }
      }
    }
  }
}
