#if Server
import FindingReports
import Hummingbird

/// Why the interface does not do what it was asked: a status and one sentence.
struct APIError: Error, HTTPResponseError {
  let status: HTTPResponse.Status
  let message: String

  init(_ status: HTTPResponse.Status, _ message: String) {
    self.status = status
    self.message = message
  }

  func response(from request: Request, context: some RequestContext) throws -> Response {
    var json = JSONText()
    json.object { $0.member("error", message) }
    return .json(json.text + "\n", status: status)
  }
}
#endif
