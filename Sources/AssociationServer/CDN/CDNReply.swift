#if Server
import HostingEvidence
import HTTPTypes
import Hummingbird
import NIOCore

/// An answer of the stand-in.
struct CDNReply: Hashable, Sendable {
  /// The domain.
  let domain: String
  /// What is answered.
  let copy: CDNCopy
  /// For how many seconds the copy has been kept.
  let age: Int64
  /// Where the answer comes from.
  let state: State

  /// Where an answer comes from.
  enum State: String, Hashable, Sendable {
    /// A fresh copy.
    case hit
    /// The domain, which was asked just now.
    case miss
    /// A copy that is older than its lifetime, and is held.
    case held
    /// The user, who told the network to fail.
    case told
  }

  init(_ domain: String, _ copy: CDNCopy, at now: Timestamp, state: State) {
    self.domain = domain
    self.copy = copy
    age = copy.age(at: now)
    self.state = state
  }

  /// The headers in their order: first those that were recorded, then our own, which begin with `Applinks-`.
  ///
  /// `X-Cache`, `CDNUUID`, `CDN-Server` and `Via` were seen too, but no values of them are in the reference.
  var headers: [(name: String, value: String)] {
    var headers: [(String, String)] = []
    let origin = "https://\(domain)\(HostedFile.Role.wellKnown.path)"
    switch copy.outcome {
    case .file(let bytes, let isSigned):
      headers += [("Content-Type", "application/json"), ("Content-Length", "\(bytes.count)")]
      headers += [("Apple-From", origin)]
      if isSigned {
        headers += [
          ("Applinks-Unrecorded", "Apple-Origin-Format and the type of a signed file were never recorded")
        ]
      } else {
        headers += [("Apple-Origin-Format", "json")]
      }
    case .recorded(let failure):
      headers += failureHeaders + [("Apple-From", origin), ("Apple-Failure-Reason", failure.reason)]
      if let details = failure.details { headers += [("Apple-Failure-Details", details)] }
      if let triesDirect = failure.triesDirect { headers += [("Apple-Try-Direct", "\(triesDirect)")] }
      if let doubt = failure.doubt { headers += [("Applinks-Doubt", doubt)] }
    case .unrecorded(let words):
      headers += failureHeaders + [("Apple-From", origin)]
      headers += [
        ("Applinks-Unrecorded", Self.printable("Apple's code for this failure was never recorded (\(words))"))
      ]
    }
    return headers + [
      ("Cache-Control", "max-age=\(copy.maximumAge),public"), ("Age", "\(age)"),
      ("Applinks-Cache", state.rawValue),
    ]
  }

  private var failureHeaders: [(String, String)] {
    [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", "\(Self.failureBody.utf8.count)")]
  }

  /// The status.
  var status: Int { copy.outcome.isFile ? 200 : 404 }

  /// The body: the domain's file as it came, or the ten bytes of a failure.
  var body: [UInt8] {
    if case .file(let bytes, _) = copy.outcome { bytes } else { Array(Self.failureBody.utf8) }
  }

  private static let failureBody = "Not Found\n"

  /// Words of libraries without anything that a header cannot hold.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix(300).map { (0x20...0x7E).contains($0.value) ? $0 : "?" }))
  }

  /// The answer in Hummingbird's words.
  func response(isHead: Bool) -> Response {
    var fields = HTTPFields()
    for header in headers {
      if let name = HTTPField.Name(header.name) { fields.append(HTTPField(name: name, value: header.value)) }
    }
    let body = isHead ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: body))
    return Response(status: HTTPResponse.Status(code: status), headers: fields, body: body)
  }
}
#endif
