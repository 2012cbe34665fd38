/// The reason why a verb cannot go on: one sentence for people, with the user's own words in quotes.
struct ToolError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence.
  let message: String
  /// The status with which the tool ends.
  let status: ExitStatus

  /// A failure with its sentence; the tool ends with 2 unless told otherwise.
  init(_ message: String, status: ExitStatus = .misuse) {
    self.message = message
    self.status = status
  }

  /// The sentence.
  var description: String { message }
}
