import Foundation
import FuzzDriver
import LinkSyntax

/// The URL splitter never traps, its parts lie in order, and it agrees with a plain search for `#` and `?`.
@main
enum FuzzLinkURL {
  static func main() {
    exit(
      runFuzzer { start, count in
        guard let url = try? LinkURL(bytes: fuzzedBytes(start, count)) else { return 0 }
        let parts = url.parts
        precondition(parts.host.upperBound <= parts.pathStart && parts.pathStart <= parts.pathEnd)
        precondition(
          parts.query.upperBound <= url.bytes.count && parts.fragment.upperBound <= url.bytes.count)
        let rest = url.bytes[parts.pathStart...]
        let beforeHash = rest.prefix { $0 != UInt8(ascii: "#") }
        let path = beforeHash.prefix { $0 != UInt8(ascii: "?") }
        precondition(Array(path) == Array(url.bytes[parts.path]))
        precondition((url.fragment == nil) == (beforeHash.count == rest.count))
        precondition((url.query == nil) == (path.count == beforeHash.count))
        precondition(!url.bytes[parts.pathStart...].contains { $0 >= 0x80 || $0 <= 0x20 })
        return 0
      })
  }
}
