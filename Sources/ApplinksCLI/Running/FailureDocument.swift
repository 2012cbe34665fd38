import FindingReports

/// The JSON of a run that failed as a whole: `{"error":"…"}`.
enum FailureDocument {
  /// One object on one line.
  static func text(_ message: String) -> String {
    var json = JSONText()
    json.object { $0.member("error", message) }
    return json.text + "\n"
  }
}
