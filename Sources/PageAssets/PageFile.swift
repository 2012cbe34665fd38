/// A file of the page that shows links open apps.
///
/// The files stand in `Files/`; `.ci/page-files.py` writes them into Swift. They are no resources of a bundle: a binary
/// that is copied elsewhere would not find those.
public struct PageFile: Sendable {
  /// The name, relative to the page.
  public let name: String
  /// The media type that it is served with.
  public let mediaType: String
  /// The bytes; those of gzip where ``isPacked`` says so.
  public let bytes: [UInt8]
  /// Whether the bytes are packed with gzip, as those of the engine are.
  public let isPacked: Bool

  init(_ name: String, _ mediaType: String, text: String) {
    self.name = name
    self.mediaType = mediaType
    bytes = Array(text.utf8)
    isPacked = false
  }

  init(_ name: String, _ mediaType: String, gzip base64: String) {
    self.name = name
    self.mediaType = mediaType
    bytes = Base64.decoded(base64)
    isPacked = true
  }

  /// The name of the page itself.
  public static let pageName = "index.html"

  /// What the page may do, for servers to say in a header. The page itself says the same but for `frame-ancestors`.
  public static let securityPolicy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

  /// The page as one that has a server behind it: it then asks for more than its own files.
  public static let servedPage: PageFile = {
    let mark = "<meta name=\"applinks-mode\" content=\"static\">"
    let text = String(decoding: indexHtml.bytes, as: UTF8.self)
    guard let range = text.firstRange(of: mark) else { return indexHtml }
    let served = "<meta name=\"applinks-mode\" content=\"server\">"
    return PageFile(
      indexHtml.name, indexHtml.mediaType, text: text.replacingCharacters(in: range, with: served))
  }()
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
