import LinkSyntax

extension LinkURL {
  /// The host as the link spells it.
  var spelledHost: String { String(decoding: bytes[parts.host], as: UTF8.self) }
  /// The port with its colon; empty for none, and for the scheme's own.
  var portText: String {
    guard parts.host.upperBound <= parts.pathStart else { return "" }
    let text = String(decoding: bytes[parts.host.upperBound..<parts.pathStart], as: UTF8.self)
    return text == (scheme == "https" ? ":443" : ":80") || text == ":" ? "" : text
  }
}
