import AssociationFiles
import Findings
import PositionedJSON

/// A comment of the file with the `applinks:ignore` directives in it.
struct CommentDirectives: Sendable {
  /// The component, entry or `defaults` that the comment belongs to, and that its directives cover.
  let object: LocatedObject
  /// The directives.
  let reading: SuppressionComment
  private let value: JSONValue

  /// The directives of `comment`, or `nil` where there is not even an attempt at one.
  init?(_ comment: LocatedString, of object: LocatedObject) {
    let reading = SuppressionComment(comment.text)
    guard !reading.suppressions.isEmpty || !reading.problems.isEmpty else { return nil }
    self.object = object
    self.reading = reading
    value = comment.value
  }

  /// The bytes of the file that hold a part of the comment, given as byte offsets in its text.
  ///
  /// Finding them takes a pass over the comment. One with more directives than anybody writes is shown as a whole,
  /// so that the cost stays linear.
  func range(of part: Range<Int>) -> Range<Int> {
    guard reading.suppressions.count + reading.problems.count <= 20 else { return value.range }
    return value.sourceRange(ofStringBytes: part)
  }
}

extension [LocatedObject] {
  /// The comments with directives, of components, entries and defaults, in the order of these objects.
  var commentsWithDirectives: [CommentDirectives] {
    flatMap { object -> [CommentDirectives] in
      switch object.level {
      case .component, .detail, .defaults:
        object.value.members.compactMap { member in
          guard member.key.hasText("comment"), let comment = LocatedString(member.value) else { return nil }
          return CommentDirectives(comment, of: object)
        }
      default: []
      }
    }
  }
}
