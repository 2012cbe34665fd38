#if Server
import AssociationResponder
import HTTPTypes
import Hummingbird
import HostingEvidence
import NIOCore

/// What a site answers when it is told to do something wrong.
struct FaultyAnswer {
  let fault: SiteFault
  let site: ServedSite
  let request: AssociationRequest
  /// The answer without the fault.
  let honest: Response
  /// The bytes of its body, where the fault needs them.
  let bytes: [UInt8]

  /// What is to be done.
  enum Action {
    /// This is answered.
    case answer(Response)
    /// This is answered after a while, in seconds.
    case wait(Double, Response)
    /// The connection is reset.
    case reset
  }

  /// What the fault makes of the answer.
  var action: Action {
    switch fault.kind {
    case .redirect: .answer(redirect)
    case .forbidden: .answer(.text(.forbidden, "Forbidden\n"))
    case .missing: .answer(.text(.notFound, "Not Found\n"))
    case .failing: .answer(.text(.internalServerError, "Internal Server Error\n"))
    case .challenge: .answer(challenge)
    case .page: .answer(.content(.ok, Self.html, Self.fallbackPage))
    case .wrongType: .answer(retyped)
    case .slow: .wait(fault.seconds, honest)
    case .drip: .answer(dripping)
    case .truncated: .answer(truncated)
    case .reset: .reset
    case .oversize: .answer(oversize)
    case .wrongFolder: .answer(misplaced)
    case .expiredCertificate, .wrongHostCertificate, .untrustedCertificate, .prefetch: .answer(honest)
    }
  }

  private static let html = "text/html; charset=utf-8"

  private var redirect: Response {
    let host = request.host.isEmpty ? "localhost" : request.host
    let target = host.hasPrefix("www.") ? String(host.dropFirst(4)) : "www." + host
    let path = request.path.hasPrefix("/") ? request.path : "/"
    return .text(.movedPermanently, "Moved Permanently\n", [.location: "https://\(target)\(path)"])
  }

  /// A page of the kind that Cloudflare answers, with its header (Cloudflare's documentation; see `HostingEvidence`).
  private var challenge: Response {
    var headers = HTTPFields()
    if let name = HTTPField.Name("cf-mitigated") { headers[name] = "challenge" }
    return .content(
      .forbidden, Self.html,
      "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>"
        + "Enable JavaScript and cookies to continue</body></html>\n", headers)
  }

  private static let fallbackPage =
    "<!DOCTYPE html><html><head><title>Shop</title></head><body><div id=\"root\"></div></body></html>\n"

  private var retyped: Response {
    var response = honest
    if response.status == .ok { response.headers[.contentType] = "text/plain; charset=utf-8" }
    return response
  }

  /// An answer with another body; the honest one where there is no body to change.
  private func changed(length: Int, _ body: ResponseBody) -> Response {
    guard !bytes.isEmpty, request.method != "HEAD" else { return honest }
    var headers = honest.headers
    headers[.contentLength] = "\(length)"
    return Response(status: honest.status, headers: headers, body: body)
  }

  private var dripping: Response {
    let pause = Duration.seconds(fault.seconds)
    return changed(
      length: bytes.count,
      ResponseBody(contentLength: bytes.count) { [bytes] writer in
        for byte in bytes {
          try await writer.write(ByteBuffer(bytes: [byte]))
          try await Task.sleep(for: pause)
        }
        try await writer.finish(nil)
      })
  }

  private var truncated: Response {
    changed(
      length: bytes.count,
      ResponseBody(contentLength: bytes.count) { [bytes] writer in
        try await writer.write(ByteBuffer(bytes: bytes.prefix(bytes.count / 2)))
        throw BrokenOff()
      })
  }

  /// Ends an exchange in its middle.
  struct BrokenOff: Error {}

  private var oversize: Response {
    let total = max(fault.size, bytes.count)
    return changed(
      length: total,
      ResponseBody(contentLength: total) { [bytes] writer in
        try await writer.write(ByteBuffer(bytes: bytes))
        var left = total - bytes.count
        let block = ByteBuffer(repeating: 0x20, count: 1 << 16)
        while left > 0 {
          let part = block.getSlice(at: 0, length: min(left, block.readableBytes)) ?? block
          try await writer.write(part)
          left -= part.readableBytes
        }
        try await writer.finish(nil)
      })
  }

  /// Nothing where the files should be, and the files where builds put them wrongly.
  private var misplaced: Response {
    if AssociationPlace(target: request.path) != nil { return .text(.notFound, "Not Found\n") }
    let path = String(request.path.prefix { $0 != "?" })
    guard let place = Self.wrongPlaces[path] else { return honest }
    var moved = request
    moved.path = place.path
    return site.answers.answer(to: moved) ?? honest
  }

  /// Whether a path is one at which the files stand when they are in the wrong folder.
  static func isWrongPlace(_ path: String) -> Bool { wrongPlaces[String(path.prefix { $0 != "?" })] != nil }

  private static let wrongPlaces: [String: AssociationPlace] = [
    "/well-known/apple-app-site-association": .wellKnown, "/well-known/assetlinks.json": .assetLinks,
    "/.well-known/apple-app-site-association.json": .wellKnown,
    "/public/.well-known/apple-app-site-association": .wellKnown,
  ]
}
#endif
