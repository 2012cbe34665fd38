import PositionedJSON

/// An entry of a file that is being made smaller.
struct WorkingEntry {
  /// The position in `details`.
  var detail: Int
  /// The array of rules in the file as it was.
  var array: JSONValue
  var apps: [String]
  var rules: [WorkingRule]
  /// Whether the rules stand in `components`.
  var hasComponents: Bool
  /// Whether the entry says nothing but its apps and its components, so that it can join another.
  var isPlain: Bool
  /// The entry that took its apps over.
  var mergedInto: Int?
}
