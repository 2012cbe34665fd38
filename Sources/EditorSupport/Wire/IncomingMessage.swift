public import PositionedJSON

/// A request, a notification or a response of JSON-RPC 2.0.
public struct IncomingMessage: Sendable {
  /// The identifier of a request as JSON, a string or a number; `nil` for a notification.
  public let id: String?
  /// The method; `nil` for a response.
  public let method: String?
  /// The parameters; `nil` where there are none.
  public let parameters: JSONValue?

  /// Reads a body.
  ///
  /// - Throws: ``RPCError`` with code ``RPCError/parseError`` for what is no JSON, and ``RPCError/invalidRequest`` for
  ///   other JSON than a message; the identifier is in the error as far as there is one.
  public init(_ body: [UInt8], limits: JSONLimits = JSONLimits()) throws(RPCError) {
    let document = JSONDocument(parsing: body, limits: limits)
    if let problem = document.firstRejection ?? (document.root == nil ? document.problems.first : nil) {
      throw RPCError(.parseError, "The message is not JSON: \(problem.message)")
    }
    guard let root = document.root, root.kind == .object else {
      throw RPCError(.invalidRequest, "The message is not an object.")
    }
    let id = root["id"]
    switch id?.kind {
    case .string, .number: self.id = id?.sourceText
    case nil: self.id = nil
    // JSON-RPC forbids nothing of null, which answers nobody.
    case .null: self.id = nil
    default: throw RPCError(.invalidRequest, "The id is neither a string nor a number.")
    }
    if let method = root["method"] {
      guard let name = method.string else {
        throw RPCError(.invalidRequest, "The method is not a string.", id: self.id)
      }
      self.method = name
    } else if root["result"] != nil || root["error"] != nil {
      method = nil
    } else {
      throw RPCError(.invalidRequest, "The message names no method.", id: self.id)
    }
    if let version = root["jsonrpc"], version.string != "2.0" {
      throw RPCError(.invalidRequest, "The message is not of JSON-RPC 2.0.", id: self.id)
    }
    parameters = root["params"]
  }
}
