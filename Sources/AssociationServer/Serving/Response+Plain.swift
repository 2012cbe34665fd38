#if Server
import AssociationResponder
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
  /// A responder's answer in Hummingbird's words.
  init(_ response: AssociationResponse) {
    var headers = HTTPFields()
    for header in response.headers {
      if let name = HTTPField.Name(header.name) { headers.append(HTTPField(name: name, value: header.value)) }
    }
    self.init(
      status: HTTPResponse.Status(code: response.status), headers: headers,
      body: response.body.isEmpty
        ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: response.body)))
    // A 304 has no length of its own (RFC 9110, 8.6).
    if response.status == 304 { self.headers[.contentLength] = nil }
  }

  /// An answer in words.
  static func text(_ status: HTTPResponse.Status, _ text: String, _ more: HTTPFields = [:]) -> Response {
    content(status, "text/plain; charset=utf-8", text, more)
  }

  /// An answer in JSON.
  static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    content(status, "application/json", text)
  }

  /// An answer of any type.
  static func content(
    _ status: HTTPResponse.Status, _ type: String, _ text: String, _ more: HTTPFields = [:]
  ) -> Response {
    var headers = more
    headers[.contentType] = type
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
#endif
