/// The reason why an archive or one of its entries cannot be read.
public struct ZipError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public let code: Code
  /// One sentence for people: what is wrong.
  public let message: String
  /// The offset in the archive, where one is known.
  public let offset: Int?

  init(_ code: Code, _ message: String, at offset: Int? = nil) {
    self.code = code
    self.message = message
    self.offset = offset
  }

  /// The message.
  public var description: String { message }

  /// The kinds of failures; a later version may add some.
  public struct Code: Hashable, Sendable, RawRepresentable {
    /// A stable name in kebab case.
    public let rawValue: String

    /// A kind by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// No end record, without which nobody finds the entries.
    public static let noEndRecord = Code(rawValue: "no-end-record")
    /// No local header where the directory says it is, or no data behind it.
    public static let missingData = Code(rawValue: "missing-data")
    /// Data that does not decompress.
    public static let damaged = Code(rawValue: "damaged")
    /// Data whose CRC-32 differs from the directory's.
    public static let checksum = Code(rawValue: "checksum")
    /// Data that is shorter or longer than the directory says.
    public static let sizeDiffers = Code(rawValue: "size-differs")
    /// An entry above ``ZipLimits/maximumEntrySize``.
    public static let tooLarge = Code(rawValue: "too-large")
    /// An entry that grows more than ``ZipLimits/maximumRatio``.
    public static let ratio = Code(rawValue: "ratio")
    /// An entry that needs a password.
    public static let encrypted = Code(rawValue: "encrypted")
    /// A compression other than stored and deflated.
    public static let unsupportedMethod = Code(rawValue: "unsupported-method")
    /// The system gives no memory for decompression.
    public static let outOfMemory = Code(rawValue: "out-of-memory")
  }
}
