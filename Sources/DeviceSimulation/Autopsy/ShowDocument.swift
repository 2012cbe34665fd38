/// The text of `swcutil show`, as a Mac prints it or a sysdiagnose holds it: records of labels and values.
///
/// Records are separated by lines of dashes; a new `Service:` or short form `{ s = …, a = …, d = … }` begins one too. An
/// error may run on over several lines. Lines that are none of this are kept as odd ones.
///
/// Source of the layout: STRIPE, WEBLOGIN, observed; TN, documented (short form).
public struct ShowDocument: Hashable, Sendable {
  /// The records in the order of the text.
  public let records: [ShowRecord]
  /// The lines that were not understood, the first of them; see ``oddLineCount``.
  public let oddLines: [OddLine]
  /// How many lines were not understood.
  public let oddLineCount: Int
  /// Whether the text was longer than what is read.
  public let isCut: Bool

  /// A line that was not understood.
  public struct OddLine: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// Its text, cut where it is long.
    public var text: String
  }

  /// The most records that are read.
  public static let recordLimit = 100_000
  /// The most odd lines that are kept.
  public static let oddLineLimit = 100

  /// Reads a text; never fails. Linear in its length.
  public init(parsing bytes: [UInt8]) {
    var reader = ShowReader()
    reader.read(bytes)
    records = reader.records
    oddLines = reader.oddLines
    oddLineCount = reader.oddLineCount
    isCut = reader.isCut
  }
}
