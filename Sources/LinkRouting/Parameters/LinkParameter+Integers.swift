public import LinkSyntax

extension LinkParameter where Self: FixedWidthInteger {
  /// The value that `linkText` stands for; `nil` where it stands for none.
  public init?(linkText: String) {
    let value = Array(linkText.utf8).withUnsafeBufferPointer {
      LinkText(bytes: $0, isSegment: false, format: nil).integer(Self.self)
    }
    guard let value else { return nil }
    self = value
  }
  /// The value as text.
  public var linkText: String { "\(self)" }
  /// The texts.
  public static var linkLanguage: LinkLanguage { .integer(IntegerBounds(of: Self.self)) }
  /// Reads a value.
  public static func _read(_ text: LinkText) -> Self? { text.integer(Self.self) }
}

extension Int: LinkParameter {
  /// Reads a value.
  public static func _read(_ text: LinkText) -> Int? { text.integer(Int.self) }
}
extension Int8: LinkParameter {}
extension Int16: LinkParameter {}
extension Int32: LinkParameter {}
extension Int64: LinkParameter {}
extension UInt: LinkParameter {}
extension UInt8: LinkParameter {}
extension UInt16: LinkParameter {}
extension UInt32: LinkParameter {}
extension UInt64: LinkParameter {}
