#if Server
import AssociationResponder
import Foundation
import Hummingbird
import NIOCore
import NIOSSL

/// Answers for every site: its files, its faults and its pages, and writes down who asked.
@available(macOS 14, iOS 17, tvOS 17, *)
struct SiteResponder: HTTPResponder {
  let directory: SiteDirectory
  let pages: SitePagesTable
  let log: RequestLog
  let isSecure: Bool

  /// An answer, and what is written down of it.
  struct Outcome {
    /// The answer; `nil` where the connection is to be reset.
    var response: Response?
    /// What the site did wrong on purpose.
    var fault: SiteFault.Kind?
  }

  /// Ends the exchange without an answer.
  private struct Reset: Error {}

  func respond(to request: Request, context: SiteContext) async throws -> Response {
    let outcome = await outcome(request, context, isImitation: false)
    log.add(
      RequestRecord(
        request.head,
        RequestRecord.Connection(
          isSecure: isSecure, isHTTP2: request.head.scheme == "https",
          peer: context.channel.remoteAddress),
        status: outcome.response?.status.code,
        length: outcome.response.flatMap { Self.length(of: $0) }, fault: outcome.fault, origin: .client))
    guard let response = outcome.response else {
      try await Self.reset(context.channel)
      throw Reset()
    }
    return response
  }

  /// What a site answers.
  ///
  /// - Parameter isImitation: Whether no client waits: the answer comes at once then, and nothing is reset.
  func outcome(_ request: Request, _ context: SiteContext, isImitation: Bool) async -> Outcome {
    let question = AssociationRequest(request.head)
    if let response = directory.fileAnswer(to: question) { return Outcome(response: response) }
    guard let site = directory.site(for: question.host) else {
      return Outcome(response: .text(.misdirectedRequest, "No site of this host is served here.\n"))
    }
    guard let fault = site.fault else { return Outcome(response: await page(site, request, context)) }
    return await faulty(fault, site, question, request, context, isImitation: isImitation)
  }

  private func faulty(
    _ fault: SiteFault, _ site: ServedSite, _ question: AssociationRequest, _ request: Request,
    _ context: SiteContext, isImitation: Bool
  ) async -> Outcome {
    let file = site.answers.answer(to: question)
    let isMeant =
      fault.isForEverything || file != nil
      || fault.kind == .wrongFolder && FaultyAnswer.isWrongPlace(question.path)
    var done: SiteFault.Kind? = isMeant ? fault.kind : nil
    if fault.kind == .prefetch {
      done = nil
      if file == nil, !isImitation { done = await scan(site, request, context) ? .prefetch : nil }
    }
    let honest: Response
    if let file { honest = file } else { honest = await page(site, request, context) }
    // A certificate is wrong before anybody asks for a path, and over TLS only.
    if fault.kind.isOfCertificate { return Outcome(response: honest, fault: isSecure ? fault.kind : nil) }
    guard isMeant, fault.kind != .prefetch else { return Outcome(response: honest, fault: done) }
    let answer = FaultyAnswer(
      fault: fault, site: site, request: question, honest: honest,
      bytes: fault.kind.needsBytes ? await honest.body.collected() : [])
    switch answer.action {
    case .answer(let response): return Outcome(response: response, fault: done)
    case .wait(let seconds, let response):
      if !isImitation { try? await Task.sleep(for: .seconds(seconds)) }
      return Outcome(response: response, fault: done)
    case .reset: return Outcome(response: nil, fault: done)
    }
  }

  // MARK: - Pages

  private func page(_ site: ServedSite, _ request: Request, _ context: SiteContext) async -> Response {
    guard site.settings.oneTimePaths.contains(request.uri.path) else {
      return await pages.answer(site, request, context)
    }
    if request.method == .get, !directory.use(request.head.path ?? "", of: site.settings.name) {
      return .text(.gone, "This link works once, and was used.\n", [.cacheControl: "no-store"])
    }
    var response = await pages.answer(site, request, context)
    if response.status == .notFound {
      response = .text(.ok, request.method == .head ? "" : "This link works once, and was used now.\n")
    }
    response.headers[.cacheControl] = "no-store"
    return response
  }

  /// Lets the imitation of a mail scanner ask for a page before its reader; says whether it was the first time.
  private func scan(_ site: ServedSite, _ request: Request, _ context: SiteContext) async -> Bool {
    guard request.method == .get, directory.scan(request.head.path ?? "", of: site.settings.name) else {
      return false
    }
    _ = await MailScanner(responder: self).scan(request.head, context)
    return true
  }

  // MARK: - The answer's end

  /// The length of a body, where it is known before it is sent.
  static func length(of response: Response) -> Int? {
    response.body.contentLength
  }

  /// Resets the connection below TLS, which would say goodbye.
  private static func reset(_ channel: any Channel) async throws {
    // The stream of HTTP/2 is no connection; the listener, which is the parent of a connection, must not be reset.
    let connection = channel is any SocketOptionProvider ? channel : channel.parent ?? channel
    try await connection.eventLoop.submit {
      let provider = connection as? any SocketOptionProvider
      _ = provider?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
      if let context = try? connection.pipeline.syncOperations.context(handlerType: NIOSSLServerHandler.self)
      {
        context.close(promise: nil)
      } else {
        connection.close(promise: nil)
      }
    }.get()
  }
}
#endif
