/// Writes the wildcard patterns that paths without their trailing slashes are compared with as path patterns, the other
/// way round than `PathForms` reads them.
enum PathWriting {
  /// Path patterns that amount to `forms` together.
  static func patterns(_ forms: Set<[ShufflePiece]>) -> Set<[ShufflePiece]> {
    // A path that is not empty begins with a slash.
    let forms = Set(forms.map { $0.first == .anyCharacter ? [slash] + $0.dropFirst() : $0 })
    var written: Set<[ShufflePiece]> = []
    for form in forms where form.last != slash {
      let rest = form.dropLast(2)
      if form.suffix(2) == [slash, .anyRun] {
        // This pattern also takes the path without the segment; two stars do not.
        written.insert(forms.contains(Array(rest)) ? form : form + [.anyRun])
      } else if !forms.contains(form + [slash, .anyRun]) {
        written.insert(form.isEmpty ? [slash] : form)
      }
    }
    return Set(written.map(keepingSlashes))
  }

  private static let slash = ShufflePiece.byte(UInt8(ascii: "/"))

  /// A run of slashes at the beginning is read as one; a variable holds the second.
  private static func keepingSlashes(_ pattern: [ShufflePiece]) -> [ShufflePiece] {
    guard pattern.prefix(2) == [slash, slash] else { return pattern }
    return [slash, .values(name: "slash", [[UInt8(ascii: "/")]])] + pattern.dropFirst(2)
  }
}
