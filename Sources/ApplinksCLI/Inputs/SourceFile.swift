/// A file that was read: its name in messages, and its bytes.
struct SourceFile: Hashable, Sendable {
  /// The name as the user wrote it, or found by the search in a folder; `<stdin>` for standard input.
  var name: String
  /// The path of the file; `nil` where there is none to write to.
  var path: String?
  /// The content.
  var bytes: [UInt8]

  /// The name of standard input in messages.
  static let standardInputName = "<stdin>"
}
