import Findings

/// What a rule minds in an app identifier.
struct IdentifierFault: Sendable {
  /// The part at fault, as byte offsets in the identifier's text.
  let part: Range<Int>
  /// The cause, one sentence.
  let message: String
  /// What to do, one sentence.
  let help: String
  /// What to write instead, and what that does, where a program can know it.
  var replacement: (title: String, text: String, isSafe: Bool)?

  /// The change that mends it.
  func fix(_ identifier: LocatedIdentifier) -> Fix? {
    replacement.map { new in
      Fix(new.title, edits: [identifier.edit(replacingWith: new.text)], isSafe: new.isSafe)
    }
  }
}
