import FindingReports

/// The messages of JSON-RPC 2.0 that a server sends, as JSON on one line.
public enum OutgoingMessage {
  /// The answer to a request.
  ///
  /// - Parameters:
  ///   - result: The result as JSON.
  ///   - id: The identifier of the request as JSON.
  public static func response(_ result: String, to id: String) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"result":\#(result)}"#
  }

  /// The answer to a request that failed, or to what was none.
  public static func failure(_ error: RPCError, to id: String?) -> String {
    let message = JSONText.quoted(error.message)
    return
      #"{"jsonrpc":"2.0","id":\#(id ?? "null"),"error":{"code":\#(error.code.number),"message":\#(message)}}"#
  }

  /// A message that wants no answer; `parameters` is JSON.
  public static func notification(_ method: String, _ parameters: String) -> String {
    #"{"jsonrpc":"2.0","method":\#(JSONText.quoted(method)),"params":\#(parameters)}"#
  }

  /// A message with the header that the language server protocol wants before it.
  public static func framed(_ message: String) -> [UInt8] {
    let body = Array(message.utf8)
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
