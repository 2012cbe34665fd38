import ArgumentParser

/// A verb of the tool: arguments that run in a console.
protocol Verb: ParsableCommand {
  /// Runs the verb; `arguments` are the words behind the tool's name as the user wrote them.
  func run(in console: Console, arguments: [String]) async throws -> ExitStatus

  /// The JSON that stands in for the verb's own when it fails as a whole.
  static func failureDocument(_ message: String) -> String
}

extension Verb {
  static func failureDocument(_ message: String) -> String { FailureDocument.text(message) }
}
