import ArgumentParser

/// How a report about traffic is written.
enum CoverageFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// For people.
  case text
  /// For programs: one object.
  case json
  /// For pull requests.
  case markdown
}
