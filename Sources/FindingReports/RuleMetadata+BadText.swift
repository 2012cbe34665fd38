import Findings

extension RuleMetadata {
  /// The bad example without the mark that shows where the finding starts.
  var badText: String {
    guard let mark = bad.unicodeScalars.firstIndex(of: "↓") else { return bad }
    var scalars = bad.unicodeScalars
    scalars.remove(at: mark)
    return String(scalars)
  }
}
