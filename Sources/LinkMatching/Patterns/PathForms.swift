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
    func add(_ form: ArraySlice<UInt8>) {
      let form = withoutTrailingSlashes(form)
      if form.isEmpty || form.first == slash {
        let rest = form.drop { $0 == slash }
        forms.append(form.isEmpty ? [] : [slash] + rest)
        return
      }
      // A path is empty or starts with a slash, so a form that starts with anything else needs a wildcard there.
      if startsOpen(form) { forms.append(Array(form)) }
      if form.first != UInt8(ascii: "*") { forms.append([slash] + form) }
    }
    add(pattern[...])
    if pattern.count >= 2, pattern[pattern.count - 1] == UInt8(ascii: "*"),
      pattern[pattern.count - 2] == slash
    {
      add(pattern[..<(pattern.count - 2)])
    }
    return forms
  }

  /// `path` without the slashes at its end.
  @inline(__always)
  public static func withoutTrailingSlashes(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = path.endIndex
    while end > path.startIndex, path[end - 1] == slash { end -= 1 }
    return path[path.startIndex..<end]
  }

  private static let slash = UInt8(ascii: "/")

  private static func startsOpen(_ form: ArraySlice<UInt8>) -> Bool {
    form.first == UInt8(ascii: "*") || form.first == UInt8(ascii: "?") || form.first == UInt8(ascii: "$")
  }
}
