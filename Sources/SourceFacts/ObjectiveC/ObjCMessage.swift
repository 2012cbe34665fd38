/// A message that is sent: `[receiver part:argument part:argument]`, as ranges of words.
struct ObjCMessage {
  /// Its words, brackets included.
  var range: Range<Int>
  var receiver: Range<Int>
  var selector: String
  var arguments: [Range<Int>]

  /// The first part of the selector.
  var name: String { selector.split(separator: ":").first.map(String.init) ?? selector }
}
