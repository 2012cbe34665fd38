/// A file that a run was asked to look at and could not read.
public struct UnreadableFile: Hashable, Sendable {
  /// The file as the user named it, or `<stdin>`.
  public var file: String
  /// The reason in one sentence.
  public var message: String

  /// The name under which formats with a rule for everything file it.
  static let ruleName = "unreadable-file"

  /// A file and the reason.
  public init(file: String, message: String) {
    self.file = file
    self.message = message
  }

  /// Checks whether this file stands before `other` in every report: by file, then message, byte by byte.
  func precedes(_ other: UnreadableFile) -> Bool {
    if file.utf8.elementsEqual(other.file.utf8) {
      return message.utf8.lexicographicallyPrecedes(other.message.utf8)
    }
    return file.utf8.lexicographicallyPrecedes(other.file.utf8)
  }
}
