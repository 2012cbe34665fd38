import Findings
import PositionedJSON

/// A server of the Language Server Protocol 3.17 for the files that decide about links.
///
/// Messages go in by ``receive(_:)``, and come out by the function given at the start. Whatever is sent to it, it goes on:
/// what cannot be understood is answered with an error. An actor, since proofs run beside it and hand their findings in.
public actor LanguageServer {
  let environment: EditorEnvironment
  let send: @Sendable (String) -> Void
  var abilities = ClientAbilities()
  var documents: [String: OpenDocument] = [:]
  var proofs: [String: Task<Void, Never>] = [:]
  private var state = State.new

  /// The most files that may be open at once.
  static let maximumDocuments = 1_000

  /// Where the conversation is.
  private enum State {
    case new
    case running
    case shutDown
    case ended(code: Int32)
  }

  /// A server.
  ///
  /// - Parameters:
  ///   - environment: What it asks of the tool.
  ///   - send: Takes each message that goes out, as JSON on one line, in order.
  public init(environment: EditorEnvironment, send: @escaping @Sendable (String) -> Void) {
    self.environment = environment
    self.send = send
  }

  /// The status to end with once `exit` has come: 0 after `shutdown`, else 1. `nil` while the conversation goes on.
  public var exitCode: Int32? {
    if case .ended(let code) = state { return code }
    return nil
  }

  /// Waits for the proofs that run.
  public func finishProofs() async {
    for task in proofs.values { await task.value }
  }

  /// Answers what could not be understood at all.
  public func receiveFault(_ sentence: String) {
    send(OutgoingMessage.failure(RPCError(.parseError, sentence), to: nil))
  }

  /// Takes the body of one message.
  public func receive(_ body: [UInt8]) {
    do throws(RPCError) {
      try take(IncomingMessage(body))
    } catch {
      send(OutgoingMessage.failure(error, to: error.id))
    }
  }

  private func take(_ message: IncomingMessage) throws(RPCError) {
    // The server asks nothing, so no answer is awaited.
    guard let method = message.method else { return }
    guard let id = message.id else {
      notice(method, message.parameters)
      return
    }
    do throws(RPCError) {
      send(OutgoingMessage.response(try answer(method, message.parameters), to: id))
    } catch {
      throw RPCError(error.code, error.message, id: id)
    }
  }

  // MARK: - Requests

  private func answer(_ method: String, _ parameters: JSONValue?) throws(RPCError) -> String {
    switch state {
    case .new:
      guard method == "initialize" else {
        throw RPCError(.notInitialized, "The first request must be \"initialize\".")
      }
      state = .running
      abilities = ClientAbilities(parameters)
      return ServerCapabilities.result(encoding: abilities.encoding, version: environment.toolVersion)
    case .shutDown, .ended: throw RPCError(.invalidRequest, "The server has been shut down.")
    case .running: break
    }
    switch method {
    case "shutdown":
      state = .shutDown
      for task in proofs.values { task.cancel() }
      return "null"
    case "initialize": throw RPCError(.invalidRequest, "\"initialize\" has come before.")
    case "textDocument/hover": return try hover(parameters)
    case "textDocument/completion": return try completion(parameters)
    case "textDocument/codeAction": return try codeActions(parameters)
    case "textDocument/formatting": return try formatting(parameters)
    case "textDocument/definition": return try definition(parameters)
    default: throw RPCError(.methodNotFound, "There is no method of this name here.")
    }
  }

  // MARK: - Notifications

  private func notice(_ method: String, _ parameters: JSONValue?) {
    if method == "exit" {
      if case .shutDown = state { state = .ended(code: 0) } else { state = .ended(code: 1) }
      for task in proofs.values { task.cancel() }
      return
    }
    guard case .running = state else { return }
    switch method {
    case "textDocument/didOpen": open(parameters)
    case "textDocument/didChange": change(parameters)
    case "textDocument/didClose": close(parameters)
    case "textDocument/didSave", "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration":
      judgeAll()
    // Requests are answered before the next message is read, so that none is left to cancel.
    default: break
    }
  }

  // MARK: - Questions about a place

  /// The document that a request names.
  func document(_ parameters: JSONValue?) throws(RPCError) -> OpenDocument {
    guard let uri = parameters?["textDocument"]?["uri"]?.string else {
      throw RPCError(.invalidParameters, "The request names no document.")
    }
    guard let document = documents[uri] else {
      throw RPCError(.invalidParameters, "The document is not open.")
    }
    return document
  }

  /// The document and the offset that a request names.
  func place(_ parameters: JSONValue?) throws(RPCError) -> (OpenDocument, Int) {
    let document = try document(parameters)
    return (document, document.snapshot.offset(of: try EditorPosition(parameters?["position"])))
  }
}
