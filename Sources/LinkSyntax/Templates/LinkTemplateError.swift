/// Why a text is not a link template, and where.
public struct LinkTemplateError: Error, Hashable, Sendable {
  /// What kind of fault it is.
  public let code: Code
  /// The bytes of the template that are at fault.
  public let range: Range<Int>
  /// The faulty piece of the template.
  public let piece: String
  /// What to write in place of ``range``, where that is obvious.
  public let replacement: String?

  init(_ code: Code, _ bytes: [UInt8], _ range: Range<Int>, replacement: String? = nil) {
    self.code = code
    self.range = range
    piece = String(decoding: bytes[range], as: UTF8.self)
    self.replacement = replacement
  }

  /// The kinds of faults.
  public enum Code: UInt8, Hashable, Sendable, CaseIterable {
    /// The text is longer than ``LinkTemplate/maximumLength``.
    case tooLong
    /// The path does not begin with a slash.
    case missingSlash
    /// Two slashes in a row, or one at the end.
    case emptySegment
    /// A segment that is `.` or `..`, which browsers remove.
    case dotSegment
    /// More segments or query items than ``LinkTemplate/maximumParts``.
    case tooManyParts
    /// Literal text that a link holds as an escape only.
    case needsEncoding
    /// A `%` without two hexadecimal digits.
    case invalidEscape
    /// Escapes of control characters, of bytes that are not UTF-8, or of an escape.
    case forbiddenEscape
    /// A colon without a name behind it.
    case missingName
    /// A second parameter in one part.
    case secondParameter
    /// A parameter that occurs before.
    case repeatedParameter
    /// A star that is neither a segment nor the rest of the path.
    case strayStar
    /// `**` that does not stand last in the path.
    case restNotLast
    /// A query item without a name.
    case missingItemName
    /// A query item that occurs before.
    case repeatedItem
    /// A parameter where a query item's name is expected.
    case parameterAsItemName
    /// A constraint without its closing parenthesis.
    case openConstraint
    /// A constraint that is neither a range nor a date format.
    case invalidConstraint
    /// A fragment or item value without anything in it.
    case emptyFragment
  }

  /// The fault in one sentence, with the faulty piece and what mends it.
  public var message: String {
    switch code {
    case .tooLong: "The template is longer than \(LinkTemplate.maximumLength) bytes."
    case .missingSlash: "The path of a template begins with a slash."
    case .emptySegment: "There is an empty segment at \"\(piece)\"; remove the slash."
    case .dotSegment: "Browsers remove the segment \"\(piece)\" from links; leave it out."
    case .tooManyParts:
      "A template has at most \(LinkTemplate.maximumParts) segments and as many query items."
    case .needsEncoding:
      "\"\(piece)\" stands in a link as an escape only; write \"\(replacement ?? "%…")\"."
    case .invalidEscape: "\"\(piece)\" is no escape; write %25 for a percent sign."
    case .forbiddenEscape:
      "\"\(piece)\" holds a control character, an escape of an escape, or bytes that are not UTF-8."
    case .missingName:
      "A name must follow the colon at \"\(piece)\"; write %3A for a colon that means itself."
    case .secondParameter: "\"\(piece)\" is the second parameter of its part; a part holds one."
    case .repeatedParameter: "The parameter \"\(piece)\" occurs twice."
    case .strayStar: "A star is a whole segment, or \"**\" behind the last parameter; write %2A for a star."
    case .restNotLast: "\"\(piece)\" takes the rest of the path and must be its last segment."
    case .missingItemName: "A query item has a name: write name=:parameter."
    case .repeatedItem: "The query item \"\(piece)\" occurs twice; a list repeats its item by itself."
    case .parameterAsItemName: "\"\(piece)\" stands where the query item's name is expected."
    case .openConstraint: "The parenthesis at \"\(piece)\" is not closed."
    case .invalidConstraint:
      "\"\(piece)\" is neither a range such as 1...500 nor a date such as yyyy-MM-dd."
    case .emptyFragment: "The fragment is empty; remove the # or write #:name."
    }
  }
}
