public import LinkSyntax

/// A link as Android's `Uri` takes it apart: scheme and host as written, path, query and fragment decoded.
///
/// Decoding: `IntentFilter` compares `Uri.getPath()`, which has its escapes resolved; query and fragment of
/// filter groups likewise. Source: IF, URG, documented. `+` stays `+`. An escape without two digits stays as it is
/// here; what `Uri` makes of it is not looked at.
public struct AndroidLink: Hashable, Sendable {
  /// The longest link that is judged, in bytes; patterns are compared with every part of it.
  public static let maximumLength = 16 << 10

  /// The URL.
  public let url: LinkURL
  /// The scheme as written.
  public let scheme: String
  /// The host as written; `nil` where the link has no authority, as in `mailto:a@b`.
  public let host: String?
  /// The port; `nil` where the link writes none. The default port is not put in: a filter that names 443 does not
  /// match a link without a port. Source: IF, documented in source.
  public let port: Int?
  /// The path; `nil` for a link whose rest is opaque, as in `mailto:a@b`.
  public let path: PlatformText?
  /// The query; `nil` where there is none.
  public let query: PlatformText?
  /// The fragment; `nil` where there is none.
  public let fragment: PlatformText?
  /// The same parts with their escapes, for rules of which it is unknown how they are compared.
  let encoded: (path: PlatformText?, query: PlatformText?, fragment: PlatformText?)

  /// Reads a link.
  ///
  /// - Throws: ``AndroidLinkError`` for what is no URL, or longer than ``maximumLength``.
  public init(_ text: String) throws(AndroidLinkError) {
    guard text.utf8.count <= Self.maximumLength else { throw .tooLong }
    let url: LinkURL
    do throws(LinkURLError) { url = try LinkURL(text) } catch { throw .notAURL(error) }
    guard url.bytes.count <= Self.maximumLength * 3 else { throw .tooLong }
    self.init(url)
  }

  private init(_ url: LinkURL) {
    let parts = url.parts
    let bytes = url.bytes
    let rest = parts.schemeEnd + 1
    let hasAuthority =
      bytes.count > rest + 1 && bytes[rest] == UInt8(ascii: "/") && bytes[rest + 1] == UInt8(ascii: "/")
    self.url = url
    scheme = String(decoding: bytes[..<parts.schemeEnd], as: UTF8.self)
    host = hasAuthority ? String(decoding: bytes[parts.host], as: UTF8.self) : nil
    port = hasAuthority ? Self.port(bytes, parts) : nil
    let isHierarchical = rest < bytes.count && bytes[rest] == UInt8(ascii: "/")
    let pathBytes = isHierarchical ? bytes[parts.path] : nil
    let queryBytes = isHierarchical && parts.queryStart >= 0 ? bytes[parts.query] : nil
    let fragmentBytes = parts.fragmentStart >= 0 ? bytes[parts.fragment] : nil
    path = pathBytes.map { PlatformText(utf8: PercentEncoding.decoded($0)) }
    query = queryBytes.map { PlatformText(utf8: PercentEncoding.decoded($0)) }
    fragment = fragmentBytes.map { PlatformText(utf8: PercentEncoding.decoded($0)) }
    encoded = (
      pathBytes.map { PlatformText(utf8: $0) }, queryBytes.map { PlatformText(utf8: $0) },
      fragmentBytes.map { PlatformText(utf8: $0) }
    )
  }

  private static func port(_ bytes: [UInt8], _ parts: LinkURLParts) -> Int? {
    guard parts.host.upperBound < parts.pathStart else { return nil }
    return ASCIIText.number(
      String(decoding: bytes[parts.host.upperBound + 1..<parts.pathStart], as: UTF8.self))
  }

  /// Whether the scheme is `http` or `https`, so that Android looks at the approval of the host.
  public var isWeb: Bool { url.parts.isWeb }

  /// Whether both are the same URL.
  public static func == (a: AndroidLink, b: AndroidLink) -> Bool { a.url == b.url }

  /// Feeds the URL to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(url) }
}
