/// A parameter of a screen, and what it is to be.
struct CaseParameter: Hashable, Sendable {
  /// The name.
  var name: String
  /// The values, in their order; empty where it is to be absent.
  var values: [String]

  /// The line in the label of parameters, without escapes.
  var lines: [String] { values.map { "\(name)=\($0)" } }
}
