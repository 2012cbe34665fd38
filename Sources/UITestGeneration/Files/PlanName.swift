import LinkTesting

/// The name of a plan in what is made of it.
enum PlanName {
  /// The last part of its path: what is made does not depend on the folder from which it was made.
  static func short(_ plan: LinkPlan) -> String {
    plan.name.split(separator: "/").last.map(String.init) ?? plan.name
  }
}
