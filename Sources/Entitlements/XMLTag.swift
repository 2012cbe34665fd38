/// A start tag as it was found.
struct XMLTag {
  /// The name of the element.
  var name: String
  /// The offset of its `<`.
  var start: Int
  /// Whether it ends in `/>`.
  var isClosed: Bool
}
