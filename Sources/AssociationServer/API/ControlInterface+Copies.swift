#if Server
import FindingReports
import HostingEvidence
import Hummingbird

@available(macOS 14, iOS 17, tvOS 17, *)
extension ControlInterface {
  var copyOperations: [APIOperation] {
    [
      APIOperation(
        method: .get, path: "/api/v1/cdn/{domain}",
        summary: "Shows what the stand-in keeps of a domain, without asking it."
      ) { _, context in
        let domain = try Self.host("domain", context)
        guard let reply = await network.kept(domain) else {
          throw APIError(.notFound, "The stand-in keeps nothing of that domain.")
        }
        return Self.json { write(reply, to: &$0) }
      },
      APIOperation(
        method: .post, path: "/api/v1/cdn/{domain}/ask",
        summary: "Asks the stand-in for a domain as a device does, and shows its answer."
      ) { _, context in
        guard let reply = await network.answer(for: try Self.host("domain", context)) else {
          throw APIError(.serviceUnavailable, "Too many domains are being asked.")
        }
        return Self.json { write(reply, to: &$0) }
      },
    ]
  }

  /// The host of a variable of the path.
  static func host(_ name: String, _ context: SiteContext) throws -> String {
    guard let host = HostText.normalized(try variable(name, context)) else {
      throw APIError(.badRequest, "That is no domain: write a name such as shop.example, without a wildcard.")
    }
    return host
  }

  /// The most bytes of a file that are shown.
  private static let shownBytes = 1 << 20

  private func write(_ reply: CDNReply, to json: inout JSONText) {
    json.member("domain", reply.domain)
    json.member("status", reply.status)
    json.member("state", reply.state.rawValue)
    json.member("age", Int(reply.age))
    json.member("maximumAge", Int(reply.copy.maximumAge))
    json.array("headers") { json in
      for header in reply.headers {
        json.array { json in
          json.value(header.name)
          json.value(header.value)
        }
      }
    }
    switch reply.copy.outcome {
    case .file(let bytes, _):
      json.member("bytes", bytes.count)
      json.member("file", String(decoding: bytes.prefix(Self.shownBytes), as: UTF8.self))
      if let isCurrent = isCurrent(reply.copy, reply.domain) { json.member("current", isCurrent) }
    case .recorded(let failure): json.member("failure", failure.reason)
    case .unrecorded(let words): json.member("failure", words)
    }
  }
}
#endif
