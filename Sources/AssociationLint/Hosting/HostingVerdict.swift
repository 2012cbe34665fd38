/// What a rule has to say about one thing that it found: the cause and the mend, one sentence each.
struct HostingVerdict: Hashable, Sendable {
  /// The cause.
  var message: String
  /// The mend.
  var help: String

  /// A verdict by its sentences.
  init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }
}
