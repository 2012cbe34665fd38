import LinkSyntax

/// The text of one parameter in a link, decoded once. It lives as long as the call that it is handed to.
public struct LinkText {
  let bytes: UnsafeBufferPointer<UInt8>
  let isSegment: Bool
  /// The template's date format, if it names one.
  let format: LinkDateFormat?

  /// The text; `nil` where it is empty or has a `LinkValueFault`.
  public var string: String? {
    guard !bytes.isEmpty, LinkValueFault.first(in: bytes, isSegment: isSegment) == nil else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of a whole number in decimal digits, if it fits.
  @inline(__always)
  func integer<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
    guard let (magnitude, isNegative) = LinkLanguage.integer(bytes) else { return nil }
    guard isNegative else { return Number(exactly: magnitude) }
    guard magnitude <= Int64.min.magnitude else { return nil }
    return Number(exactly: Int64(truncatingIfNeeded: 0 &- magnitude))
  }
}
