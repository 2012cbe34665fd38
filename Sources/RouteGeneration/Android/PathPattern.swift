/// A pattern for a whole path, as an attribute of a `data` element says it.
struct PathPattern: Hashable {
  /// The attribute, such as `path`.
  var attribute: String
  /// Its value.
  var text: String
  /// Whether it takes paths that the route does not.
  var isWider = false
  /// Text that the path must end with, where the pattern does not say so.
  var suffix = ""
}
