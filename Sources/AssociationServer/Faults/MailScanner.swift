#if Server
import Hummingbird
import NIOCore

/// Asks for a link as a mail scanner does before its reader: `HEAD`, then `GET`.
///
/// Source: user-needs.md, need 32. What scanners call themselves is not in the reference, so that the imitation says
/// what it is.
@available(macOS 14, iOS 17, tvOS 17, *)
struct MailScanner {
  let responder: SiteResponder

  /// Asks, writes it down, and returns the status of each answer.
  func scan(_ head: HTTPRequest, _ context: SiteContext) async -> [(method: String, status: Int?)] {
    var answers: [(String, Int?)] = []
    for method in [HTTPRequest.Method.head, .get] {
      var question = HTTPRequest(
        method: method, scheme: head.scheme, authority: head.authority, path: head.path)
      question.headerFields[.userAgent] = Asker.scanner
      let request = Request(head: question, body: RequestBody(buffer: ByteBuffer()))
      let outcome = await responder.outcome(request, context, isImitation: true)
      responder.log.add(
        RequestRecord(
          question,
          RequestRecord.Connection(isSecure: responder.isSecure, isHTTP2: false, peer: nil),
          status: outcome.response?.status.code,
          length: outcome.response.flatMap { SiteResponder.length(of: $0) }, fault: outcome.fault,
          origin: .scanner))
      answers.append((method.rawValue, outcome.response?.status.code))
    }
    return answers
  }
}
#endif
