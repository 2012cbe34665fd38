/// What the editor shows about a place.
struct Hover: Sendable {
  /// The text in Markdown.
  var markdown: String
  /// The bytes that it is about.
  var range: Range<Int>
}
