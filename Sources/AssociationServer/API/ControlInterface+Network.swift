#if Server
import AssociationResponder
import FindingReports
import HostingEvidence
import Hummingbird

@available(macOS 14, iOS 17, tvOS 17, *)
extension ControlInterface {
  var networkOperations: [APIOperation] {
    let summary = "Answers for a domain as Apple's network does, as far as that was recorded."
    return [
      APIOperation(method: .get, path: "/a/v1/{domain}", summary: summary) { request, context in
        try await networkAnswer(request, context)
      },
      APIOperation(method: .head, path: "/a/v1/{domain}", summary: summary) { request, context in
        try await networkAnswer(request, context)
      },
      APIOperation(method: .get, path: "/api/v1/cdn", summary: "Lists the copies of the stand-in.") { _, _ in
        let entries = await network.entries
        let now = network.clock.time
        return Self.json { json in
          json.array("domains") { json in
            for entry in entries { json.object { write(entry, at: now, to: &$0) } }
          }
        }
      },
      APIOperation(method: .delete, path: "/api/v1/cdn", summary: "Forgets all copies.") { _, _ in
        await network.purgeAll()
        return Self.done
      },
      APIOperation(
        method: .delete, path: "/api/v1/cdn/{domain}", summary: "Forgets the copy of a domain."
      ) { _, context in
        await network.purge(try Self.domain(context))
        return Self.done
      },
      APIOperation(
        method: .put, path: "/api/v1/cdn/{domain}/hold",
        summary: "Serves the copy of a domain however old it becomes."
      ) { _, context in
        await network.hold(try Self.domain(context), true)
        return Self.done
      },
      APIOperation(
        method: .delete, path: "/api/v1/cdn/{domain}/hold", summary: "Lets the copy of a domain grow old."
      ) { _, context in
        await network.hold(try Self.domain(context), false)
        return Self.done
      },
      APIOperation(
        method: .put, path: "/api/v1/cdn/{domain}/failure", summary: "Lets a domain fail at the stand-in.",
        body: [
          APIOperation.Field(
            name: "code", type: "string", isRequired: true,
            meaning: "A code that was seen, or unrecorded for a failure whose code is not known.",
            values: CDNFailureKnowledge.all.map(\.code) + ["unrecorded"])
        ]
      ) { request, context in try await setFailure(request, context) },
      APIOperation(
        method: .delete, path: "/api/v1/cdn/{domain}/failure", summary: "Lets a domain fail no longer."
      ) { _, context in
        await network.tell(try Self.domain(context), nil)
        return Self.done
      },
      APIOperation(
        method: .get, path: "/api/v1/clock", summary: "Shows the clock by which copies grow old."
      ) { _, _ in clockAnswer },
      APIOperation(
        method: .post, path: "/api/v1/clock/advance", summary: "Moves the clock forward.",
        body: [
          APIOperation.Field(name: "seconds", type: "number", isRequired: true, meaning: "By how much.")
        ]
      ) { request, _ in
        let body = try await APIBody(request, keys: ["seconds"])
        guard let seconds = try body.number("seconds"), (0...Double(VirtualClock.longest)).contains(seconds),
          network.clock.advance(by: Int64(seconds))
        else {
          throw APIError(
            .unprocessableContent, "\"seconds\" must be a number from 0 on, a hundred years at most.")
        }
        return clockAnswer
      },
      APIOperation(method: .delete, path: "/api/v1/clock", summary: "Lets the clock show the real time.") {
        _, _ in
        network.clock.reset()
        return Self.done
      },
    ]
  }

  /// The host of the path as Apple's network takes it: the domain only, no wildcard.
  private static func domain(_ context: SiteContext) throws -> String {
    guard let domain = HostText.normalized(try variable("domain", context)) else {
      throw APIError(.badRequest, "That is no domain: write a name such as shop.example, without a wildcard.")
    }
    return domain
  }

  private func networkAnswer(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let reply = await network.answer(for: try Self.domain(context)) else {
      throw APIError(.serviceUnavailable, "Too many domains are being asked.")
    }
    return reply.response(isHead: request.method == .head)
  }

  private func setFailure(_ request: Request, _ context: SiteContext) async throws -> Response {
    let domain = try Self.domain(context)
    let body = try await APIBody(request, keys: ["code"])
    let code = try body.text("code") ?? ""
    let outcome =
      code == "unrecorded" ? CDNOutcome.unrecorded("told by the user") : CDNOutcome.outcome(ofCode: code)
    guard let outcome else {
      let known = CDNFailureKnowledge.all.map(\.code).joined(separator: ", ")
      throw APIError(
        .unprocessableContent,
        "That code was never recorded, and none is invented: use one of \(known), or unrecorded.")
    }
    await network.tell(domain, outcome)
    return Self.done
  }

  private var clockAnswer: Response {
    Self.json { json in
      json.member("time", network.clock.time.rfc3339)
      json.member("ahead", Int(network.clock.ahead))
    }
  }

  private func write(
    _ entry: (domain: String, copy: CDNCopy?, isHeld: Bool, told: CDNOutcome?), at now: Timestamp,
    to json: inout JSONText
  ) {
    json.member("domain", entry.domain)
    if let copy = entry.copy {
      json.object("copy") { json in
        json.member("status", copy.outcome.isFile ? 200 : 404)
        json.member("fetched", copy.time.rfc3339)
        json.member("age", Int(copy.age(at: now)))
        json.member("maxAge", Int(copy.maximumAge))
        json.member("fresh", copy.isFresh(at: now))
        if let isCurrent = isCurrent(copy, entry.domain) { json.member("current", isCurrent) }
        if case .recorded(let failure) = copy.outcome { json.member("failureReason", failure.reason) }
        if case .unrecorded(let words) = copy.outcome { json.member("unrecorded", words) }
      }
    }
    json.member("held", entry.isHeld)
    json.member("failing", entry.told != nil)
  }

  /// Whether a copy is what the site serves now; `nil` for domains of others, and for failures.
  func isCurrent(_ copy: CDNCopy, _ domain: String) -> Bool? {
    guard case .file(let bytes, _) = copy.outcome, let site = directory.site(for: domain) else { return nil }
    return site.files.association?.bytes == bytes
  }
}
#endif
