internal import Foundation
internal import HostingEvidence

/// A proxy that makes a way through with `CONNECT` (RFC 9110, 9.3.6).
public struct ProxyAddress: Hashable, Sendable {
  /// The host of the proxy.
  public var host: String
  /// Its port.
  public var port: Int
  /// What proves who asks; `nil` where the user gave no name.
  var authorization: String?
  /// Why the proxy cannot be used; `nil` where it can.
  public var problem: String?

  /// Reads `http://name:password@host:port`, where the scheme, the name and the port may be missing.
  init(_ text: String) {
    host = ""
    port = 1080
    let scheme = text.range(of: "://").map { text[..<$0.lowerBound].lowercased() }
    guard scheme == nil || scheme == "http", let url = WebAddress(scheme == nil ? "http://" + text : text)
    else {
      problem = "the proxy in the environment is none that can be used here: only http:// ones can"
      return
    }
    host = url.host
    // The port that curl takes where none is written.
    port = text.hasSuffix(":80") || text.hasSuffix(":80/") || url.port != 80 ? url.port : 1080
    let rest = scheme == nil ? Substring(text) : text.dropFirst("http://".count)
    if let at = rest.prefix(while: { $0 != "/" }).lastIndex(of: "@") {
      authorization = "Basic " + Data(Self.decoded(rest[..<at])).base64EncodedString()
    }
  }

  private static func decoded(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
