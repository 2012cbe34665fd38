import ArgumentParser
import LinkMatching

/// How decisions are written.
enum MatchFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// For people.
  case text
  /// For programs.
  case json

  /// The format of a stream of decisions.
  var stream: MatchStream.Format { self == .json ? .json : .text }
}
