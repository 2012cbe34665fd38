/// A file as a site serves it.
public struct ServedFile: Hashable, Sendable {
  /// The content, byte for byte.
  public var bytes: [UInt8]
  /// What the site says that the content is.
  public var contentType: ContentType

  /// A file by its content; its type is JSON's, unless the content is a signed message (DER).
  public init(_ bytes: [UInt8], contentType: ContentType? = nil) {
    self.bytes = bytes
    // No JSON text begins with a 0 that a device reads; every signed message begins with this byte.
    self.contentType = contentType ?? (bytes.first == 0x30 ? .signed : .json)
  }

  /// A file by its text.
  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// What a site says that a file is.
  public struct ContentType: Hashable, Sendable {
    /// The media type.
    public let text: String

    /// JSON. Asset links must have it (DAL-C, documented); Apple's pages ask for no type (aasa.md, section 1).
    public static let json = ContentType(text: "application/json")
    /// A legacy file that is signed. Source: Xamarin Handoff guide, observed (aasa.md, section 1).
    public static let signed = ContentType(text: "application/pkcs7-mime")
  }
}
