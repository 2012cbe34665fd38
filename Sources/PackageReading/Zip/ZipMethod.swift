/// How an entry is compressed. Source: APPNOTE.TXT, section 4.4.5.
public struct ZipMethod: Hashable, Sendable, RawRepresentable {
  /// The number in the archive.
  public let rawValue: UInt16

  /// A method by its number.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Not compressed.
  public static let stored = ZipMethod(rawValue: 0)
  /// Deflate (RFC 1951).
  public static let deflated = ZipMethod(rawValue: 8)

  /// Whether entries of this method are read.
  public var isKnown: Bool { self == .stored || self == .deflated }
}
