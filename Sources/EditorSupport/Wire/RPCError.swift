/// Why a request cannot be answered, as JSON-RPC 2.0 reports it.
public struct RPCError: Error, Hashable, Sendable {
  /// The kind of error.
  public var code: Code
  /// The reason in one sentence.
  public var message: String
  /// The identifier of the request as JSON, where the error knows it.
  public var id: String?

  /// The kinds of errors.
  public struct Code: Hashable, Sendable {
    /// The number that the protocol gives it.
    public let number: Int

    private init(_ number: Int) { self.number = number }

    /// The message is not JSON.
    public static let parseError = Code(-32700)
    /// The message is no request, or comes when none may.
    public static let invalidRequest = Code(-32600)
    /// There is no such method.
    public static let methodNotFound = Code(-32601)
    /// The parameters are not those of the method.
    public static let invalidParameters = Code(-32602)
    /// The request failed.
    public static let internalError = Code(-32603)
    /// A request came before `initialize`. Source: Language Server Protocol 3.17.
    public static let notInitialized = Code(-32002)
  }

  /// An error by its parts.
  public init(_ code: Code, _ message: String, id: String? = nil) {
    self.code = code
    self.message = message
    self.id = id
  }
}
