/// The plain wildcard patterns that a path pattern amounts to.
///
/// Measured (Source: ORA, swcutil on macOS 27.0): the leading slash of a pattern is optional; a leading run of slashes is
/// one; trailing runs of slashes do not count, in the pattern or in the path; a pattern that ends in `/*` also
/// matches the path without that segment. So a path matches if, without its trailing slashes, one of the forms
/// covers it.
public enum PathForms {
  /// The forms of `pattern`, which may hold variables: those that some path can match, the plainest first.
  public static func forms(of pattern: [UInt8]) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    pattern.withUnsafeBufferPointer { buffer in
      forEach(of: buffer) { needsSlash, range in
        forms.append((needsSlash ? [slash] : []) + pattern[range])
      }
    }
    return forms
  }

  /// Passes each form to `body` as a stretch of the pattern, and whether a slash is to be put before it.
  @inline(__always)
  static func forEach(of pattern: Text, _ body: (_ needsSlash: Bool, _ range: Range<Int>) -> Void) {
    forEach(of: pattern, upTo: pattern.count, body)
    if pattern.count >= 2, pattern[pattern.count - 1] == UInt8(ascii: "*"),
      pattern[pattern.count - 2] == slash
    {
      forEach(of: pattern, upTo: pattern.count - 2, body)
    }
  }

  @inline(__always)
  private static func forEach(of pattern: Text, upTo end: Int, _ body: (Bool, Range<Int>) -> Void) {
    var end = end
    while end > 0, pattern[end - 1] == slash { end -= 1 }
    guard end > 0 else { return body(false, 0..<0) }
    if pattern[0] == slash {
      var start = 0
      while start + 1 < end, pattern[start + 1] == slash { start += 1 }
      return body(false, start..<end)
    }
    // A path is empty or starts with a slash, so a form that starts with anything else needs a wildcard there.
    let first = pattern[0]
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "?") || first == UInt8(ascii: "$") {
      body(false, 0..<end)
    }
    if first != UInt8(ascii: "*") { body(true, 0..<end) }
  }

  private static let slash = UInt8(ascii: "/")
}
