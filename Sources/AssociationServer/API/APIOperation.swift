#if Server
import Hummingbird

/// One thing that the interface can do: its route, its place in the document, and what does it.
@available(macOS 14, iOS 17, tvOS 17, *)
struct APIOperation: Sendable {
  let method: HTTPRequest.Method
  /// The path, its variables in braces.
  let path: String
  /// What it does, in one sentence.
  let summary: String
  /// The keys of the body; empty where there is none.
  var body: [Field] = []
  /// The parameters of the query.
  var query: [Field] = []
  /// The type of the answer.
  var type = "application/json"
  /// Whether there is an answer where `PUT` and `DELETE` usually have none.
  var isAnswered = false
  /// Whether the token is needed: for whatever changes something.
  var isChange: Bool { method != .get && method != .head }
  let run: @Sendable (Request, SiteContext) async throws -> Response

  /// A key of a body, or a parameter of a query.
  struct Field: Sendable {
    var name: String
    /// The type in the words of JSON Schema.
    var type: String
    var isRequired = false
    /// What it means, in one sentence.
    var meaning: String
    /// The values that it can have; empty where any will do.
    var values: [String] = []
  }

  /// The names of the variables in the path.
  var variables: [String] {
    path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }
}
#endif
