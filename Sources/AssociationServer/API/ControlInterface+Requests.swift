#if Server
import NIOConcurrencyHelpers
import FindingReports
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

@available(macOS 14, iOS 17, tvOS 17, *)
extension ControlInterface {
  var requestOperations: [APIOperation] {
    let after = APIOperation.Field(
      name: "after", type: "integer", meaning: "Only requests with a higher number.")
    let asker = APIOperation.Field(
      name: "asker", type: "string", meaning: "Only requests of this kind of reader.",
      values: Asker.Kind.allCases.map(\.rawValue))
    return [
      APIOperation(
        method: .get, path: "/api/v1/requests",
        summary: "Lists what the sites were asked, one JSON object a line, the oldest first.",
        query: [after, asker], type: "application/x-ndjson"
      ) { request, _ in try list(request) },
      APIOperation(
        method: .delete, path: "/api/v1/requests", summary: "Forgets what was asked."
      ) { _, _ in
        log.clear()
        return Self.done
      },
      APIOperation(
        method: .get, path: "/api/v1/events",
        summary: "Tells what is asked, and which site's files change, as server-sent events.", query: [after],
        type: "text/event-stream"
      ) { request, _ in try events(request) },
      APIOperation(
        method: .get, path: "/api/v1/requests/{id}", summary: "Shows one request."
      ) { _, context in .json(try record(context).json + "\n") },
      APIOperation(
        method: .get, path: "/api/v1/requests/{id}/curl", summary: "Shows a request as a command of curl.",
        type: "text/plain"
      ) { _, context in
        let command = CurlCommand(
          addresses: addresses.withLockedValue { $0 }, certificatePath: settings.certificatePath)
        return .text(.ok, command.text(for: try record(context)) + "\n")
      },
      APIOperation(
        method: .post, path: "/api/v1/requests/{id}/replay",
        summary: "Asks the same again, within the server, and shows the answer."
      ) { _, context in try await replay(context) },
    ]
  }

  private func record(_ context: SiteContext) throws -> RequestRecord {
    guard let number = Int(try Self.variable("id", context)), let record = log.record(number) else {
      throw APIError(.notFound, "There is no such request, or it is no longer kept.")
    }
    return record
  }

  private func list(_ request: Request) throws -> Response {
    let after = try Self.number(request.uri.queryParameters.get("after"))
    let asker = request.uri.queryParameters.get("asker")
    if let asker, Asker.Kind(rawValue: asker) == nil {
      throw APIError(.unprocessableContent, "There is no such kind of reader.")
    }
    var text = ""
    for record in log.records(after: after ?? 0) where asker == nil || record.asker.kind.rawValue == asker {
      text += record.json + "\n"
    }
    return .content(.ok, "application/x-ndjson", text)
  }

  private static func number(_ text: String?) throws -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw APIError(.unprocessableContent, "A number is expected, not \"\(text)\".")
    }
    return number
  }

  // MARK: - Events

  /// How often a comment is sent where nothing happens, so that a reader that is gone is noticed.
  private static let heartbeat = Duration.seconds(10)

  private func events(_ request: Request) throws -> Response {
    let last = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
    let after = try Self.number(last ?? request.uri.queryParameters.get("after"))
    guard let events = log.events(after: after) else {
      throw APIError(.serviceUnavailable, "Too many listen already.")
    }
    let body = ResponseBody { writer in
      try await writer.write(ByteBuffer(string: ": what the sites are asked\n\n"))
      for await line in Self.lines(events) { try await writer.write(ByteBuffer(string: line)) }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
  }

  /// The events as text, with comments in between.
  private static func lines(_ events: AsyncStream<RequestLog.Event>) -> AsyncStream<String> {
    AsyncStream(bufferingPolicy: .bufferingNewest(RequestLog.capacity)) { continuation in
      let reader = Task {
        for await event in events { continuation.yield(text(event)) }
        continuation.finish()
      }
      let timer = Task {
        while !Task.isCancelled {
          try? await Task.sleep(for: heartbeat)
          continuation.yield(":\n\n")
        }
      }
      continuation.onTermination = { _ in
        reader.cancel()
        timer.cancel()
      }
    }
  }

  private static func text(_ event: RequestLog.Event) -> String {
    switch event {
    case .request(let record): return "id: \(record.number)\nevent: request\ndata: \(record.json)\n\n"
    case .site(let name):
      var json = JSONText()
      json.object { $0.member("site", name) }
      return "event: site\ndata: \(json.text)\n\n"
    }
  }

  // MARK: - Replay

  private func replay(_ context: SiteContext) async throws -> Response {
    let record = try record(context)
    let responder = record.connection.isSecure ? secure : plain
    let request = Request(head: record.head, body: RequestBody(buffer: ByteBuffer()))
    let outcome = await responder.outcome(request, context, isImitation: true)
    let number = log.add(
      RequestRecord(
        record.head, record.connection, status: outcome.response?.status.code,
        length: outcome.response.flatMap { SiteResponder.length(of: $0) }, fault: outcome.fault,
        origin: .replay(of: record.number)))
    return Self.json { json in
      json.member("id", number)
      if let fault = outcome.fault { json.member("fault", fault.rawValue) }
      guard let response = outcome.response else { return }
      json.member("status", response.status.code)
      json.array("headers") { json in
        for field in response.headers {
          json.array { json in
            json.value(field.name.rawName)
            json.value(field.value)
          }
        }
      }
      if let length = SiteResponder.length(of: response) { json.member("bytes", length) }
    }
  }
}
#endif
