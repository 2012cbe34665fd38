/// One thing that `applinks doctor` looked at.
struct DoctorCheck: Hashable, Sendable {
  /// What was found.
  enum State: String, Hashable, Sendable {
    /// It is there, and fits.
    case ok
    /// It is worth knowing.
    case note
    /// Something is not there that some verbs need.
    case missing
    /// Something is there and keeps links from working.
    case broken
  }

  /// A stable name.
  var name: String
  /// What was found.
  var state: State
  /// That in one sentence.
  var message: String
  /// What to do; `nil` where nothing is to be done.
  var help: String?

  init(_ name: String, _ state: State, _ message: String, help: String? = nil) {
    self.name = name
    self.state = state
    self.message = message
    self.help = help
  }
}
