/// A word of Objective-C; comments and directives of the preprocessor are left out.
struct ObjCToken: Hashable {
  enum Kind: Hashable {
    /// A name or keyword, `@` keywords among them.
    case word
    /// A text in quotation marks, with its content.
    case text
    case number
    /// A sign; `==`, `!=`, `->`, `&&` and `||` are one.
    case sign
  }

  var kind: Kind
  /// The content of a text; else the characters.
  var text: String
  /// The bytes in the file.
  var bytes: Range<Int>

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
}
