import EditorSupport
import FindingReports
import PositionedJSON

/// A server of the Model Context Protocol that offers verbs as tools.
///
/// Calls run beside each other and can be cancelled: an answer of a cancelled one is not sent. An actor, since calls end
/// in any order.
actor AgentServer {
  private let tools: [AgentTool]
  private let console: Console
  private let send: @Sendable (String) -> Void
  private var calls: [String: Task<Void, Never>] = [:]

  /// The most calls that run at once.
  private static let mostCalls = 4

  /// The versions of the protocol that are spoken, the newest first.
  static let versions = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"]

  init(tools: [AgentTool], console: Console, send: @escaping @Sendable (String) -> Void) {
    self.tools = tools
    self.console = console
    self.send = send
  }

  /// Waits for the calls that run.
  func finish() async {
    for call in calls.values { await call.value }
  }

  /// Answers what could not be understood at all.
  func receiveFault(_ sentence: String) {
    send(OutgoingMessage.failure(RPCError(.parseError, sentence), to: nil))
  }

  /// Takes one message.
  func receive(_ line: [UInt8]) {
    do throws(RPCError) {
      let message = try IncomingMessage(
        line, limits: JSONLimits(maximumBytes: MessageLines.longest, maximumDepth: 64))
      guard let method = message.method else { return }
      guard let id = message.id else {
        notice(method, message.parameters)
        return
      }
      do throws(RPCError) {
        if let result = try answer(method, message.parameters, id) {
          send(OutgoingMessage.response(result, to: id))
        }
      } catch {
        throw RPCError(error.code, error.message, id: id)
      }
    } catch {
      send(OutgoingMessage.failure(error, to: error.id))
    }
  }

  private func notice(_ method: String, _ parameters: JSONValue?) {
    guard method == "notifications/cancelled", let id = parameters?["requestId"]?.sourceText else { return }
    calls.removeValue(forKey: id)?.cancel()
  }

  /// The result of a request; `nil` where it is sent later.
  private func answer(_ method: String, _ parameters: JSONValue?, _ id: String) throws(RPCError) -> String? {
    switch method {
    case "initialize": return greeting(parameters?["protocolVersion"]?.string)
    case "ping": return "{}"
    case "tools/list": return list
    case "tools/call":
      try call(parameters, id)
      return nil
    default: throw RPCError(.methodNotFound, "There is no method of this name here.")
    }
  }

  private func greeting(_ wanted: String?) -> String {
    var json = JSONText()
    json.object { result in
      let version = wanted.flatMap { Self.versions.contains($0) ? $0 : nil } ?? Self.versions[0]
      result.member("protocolVersion", version)
      result.object("capabilities") { $0.object("tools") { $0.member("listChanged", false) } }
      result.object("serverInfo") {
        $0.member("name", "applinks")
        $0.member("version", ApplinksVersion.current)
      }
      result.member(
        "instructions",
        "Tools about links that open apps: association files (AASA), asset links, entitlements, Android manifests. "
          + "Begin with lint for a file, explain for a link that does not open, diff for a change.")
    }
    return json.text
  }

  private var list: String {
    var json = JSONText()
    json.object { result in
      result.array("tools") { list in for tool in tools { list.object { Self.write(tool, to: &$0) } } }
    }
    return json.text
  }

  private static func write(_ tool: AgentTool, to json: inout JSONText) {
    json.member("name", tool.name)
    json.member("description", tool.description)
    json.object("inputSchema") { schema in
      schema.member("type", "object")
      schema.object("properties") { for parameter in tool.parameters { parameter.write(to: &$0) } }
      schema.array("required") { list in
        for parameter in tool.parameters where parameter.isRequired { list.value(parameter.name) }
      }
      schema.member("additionalProperties", false)
    }
    json.object("annotations") {
      $0.member("readOnlyHint", true)
      $0.member("destructiveHint", false)
      $0.member("idempotentHint", true)
      $0.member("openWorldHint", tool.touchesNetwork)
    }
  }

  // MARK: - Calls

  private func call(_ parameters: JSONValue?, _ id: String) throws(RPCError) {
    guard let name = parameters?["name"]?.string, let tool = tools.first(where: { $0.name == name }) else {
      throw RPCError(.invalidParameters, "There is no tool of this name.")
    }
    guard calls[id] == nil else { throw RPCError(.invalidRequest, "A call with this id still runs.") }
    guard calls.count < Self.mostCalls else {
      throw RPCError(.internalError, "\(Self.mostCalls) calls run already: wait for one of them.")
    }
    let arguments = parameters?["arguments"]
    let console = console
    calls[id] = Task { await self.finish(id, Self.result(of: tool, arguments, in: console)) }
  }

  private func finish(_ id: String, _ result: String) {
    // A cancelled call has left the list.
    guard !Task.isCancelled, calls.removeValue(forKey: id) != nil else { return }
    send(OutgoingMessage.response(result, to: id))
  }

  private static func result(of tool: AgentTool, _ arguments: JSONValue?, in console: Console) async -> String
  {
    do throws(ToolError) {
      let run = try await AgentRun(AgentCall(tool, arguments, in: console), in: console)
      return text([run.output, run.notes], isError: run.status == .misuse)
    } catch {
      return text([error.message], isError: true)
    }
  }

  private static func text(_ texts: [String], isError: Bool) -> String {
    var json = JSONText()
    json.object { result in
      result.array("content") { list in
        for text in texts where !text.isEmpty {
          list.object {
            $0.member("type", "text")
            $0.member("text", text)
          }
        }
      }
      result.member("isError", isError)
    }
    return json.text
  }
}
