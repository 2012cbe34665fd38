#if Server
import AssociationResponder
import FindingReports
import HostingEvidence
import Hummingbird

@available(macOS 14, iOS 17, tvOS 17, *)
extension ControlInterface {
  var siteOperations: [APIOperation] {
    [
      APIOperation(method: .get, path: "/api/v1/sites", summary: "Lists the sites, their files and findings.")
      {
        _, _ in
        Self.json { json in
          json.array("sites") { json in
            for site in directory.sites { json.object { write(site, to: &$0) } }
          }
        }
      },
      APIOperation(
        method: .get, path: "/api/v1/sites/{site}",
        summary: "Shows a site; * is the one for every other host."
      ) { _, context in
        let site = try site(context)
        return Self.json { write(site, to: &$0) }
      },
      APIOperation(
        method: .put, path: "/api/v1/sites/{site}/fault", summary: "Tells a site to do something wrong.",
        body: [
          APIOperation.Field(
            name: "kind", type: "string", isRequired: true, meaning: "What it does.",
            values: SiteFault.Kind.allCases.map(\.rawValue)),
          APIOperation.Field(
            name: "everything", type: "boolean",
            meaning: "Whether for every path, and not for the files alone."),
          APIOperation.Field(
            name: "seconds", type: "number", meaning: "How long slow waits, or drip between two bytes."),
          APIOperation.Field(name: "size", type: "number", meaning: "The bytes to which oversize grows."),
        ]
      ) { request, context in try await setFault(request, context) },
      APIOperation(
        method: .delete, path: "/api/v1/sites/{site}/fault", summary: "Tells a site to do everything right."
      ) { _, context in
        _ = directory.setFault(nil, of: try site(context).settings.name)
        return Self.done
      },
      APIOperation(
        method: .delete, path: "/api/v1/sites/{site}/one-time-links",
        summary: "Lets links that work once work again."
      ) { _, context in
        directory.renewLinks(of: try site(context).settings.name)
        return Self.done
      },
      APIOperation(
        method: .get, path: "/api/v1/faults", summary: "Lists the kinds of faults."
      ) { _, _ in
        Self.json { json in
          json.array("faults") { json in for kind in SiteFault.Kind.allCases { json.value(kind.rawValue) } }
        }
      },
      APIOperation(
        method: .get, path: "/api/v1/ca", summary: "Returns the certificate of the local authority.",
        type: "application/x-pem-file"
      ) { _, _ in .content(.ok, "application/x-pem-file", authority.certificateText) },
      APIOperation(
        method: .post, path: "/api/v1/prefetch",
        summary: "Asks for a link of a site as a mail scanner does before its reader: HEAD, then GET.",
        body: [
          APIOperation.Field(name: "url", type: "string", isRequired: true, meaning: "The link.")
        ]
      ) { request, context in try await prefetch(request, context) },
    ]
  }

  private func site(_ context: SiteContext) throws -> ServedSite {
    let name = try Self.variable("site", context)
    guard let site = directory.site(named: name) else { throw APIError(.notFound, "There is no such site.") }
    return site
  }

  private func setFault(_ request: Request, _ context: SiteContext) async throws -> Response {
    let site = try site(context)
    let body = try await APIBody(request, keys: ["kind", "everything", "seconds", "size"])
    guard let kind = try body.text("kind").flatMap(SiteFault.Kind.init) else {
      let kinds = SiteFault.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw APIError(.unprocessableContent, "\"kind\" must be one of \(kinds).")
    }
    let size = try body.number("size")
    let seconds = try body.number("seconds")
    guard (0...3600).contains(seconds ?? 0), (0...Double(64 << 20)).contains(size ?? 0) else {
      throw APIError(.unprocessableContent, "\"seconds\" goes up to 3600, \"size\" up to \(64 << 20).")
    }
    let fault = SiteFault(
      kind, isForEverything: try body.flag("everything") ?? false, seconds: seconds,
      size: size.map { Int($0) })
    _ = directory.setFault(fault, of: site.settings.name)
    return Self.done
  }

  private func prefetch(_ request: Request, _ context: SiteContext) async throws -> Response {
    let body = try await APIBody(request, keys: ["url"])
    guard let text = try body.text("url"), let url = WebAddress(text) else {
      throw APIError(.unprocessableContent, "\"url\" must be a link that begins with https:// or http://.")
    }
    guard directory.site(for: url.host) != nil else {
      throw APIError(.notFound, "No site here answers for that host, and no other is asked.")
    }
    let head = HTTPRequest(
      method: .get, scheme: url.isSecure ? "https" : "http", authority: url.host, path: url.target)
    let answers = await MailScanner(responder: url.isSecure ? secure : plain).scan(head, context)
    return Self.json { json in
      json.array("answers") { json in
        for answer in answers {
          json.object { json in
            json.member("method", answer.method)
            if let status = answer.status { json.member("status", status) }
          }
        }
      }
    }
  }

  private func write(_ site: ServedSite, to json: inout JSONText) {
    json.member("site", site.settings.name)
    json.member("folder", site.settings.folder)
    if !site.aliases.isEmpty {
      json.array("aliases") { json in for alias in site.aliases.sorted() { json.value(alias) } }
    }
    json.array("files") { json in
      for place in AssociationPlace.allCases {
        guard let file = site.files.file(at: place) else { continue }
        json.object { json in
          json.member("path", place.path)
          json.member("bytes", file.bytes.count)
        }
      }
    }
    if let problem = site.problem { json.member("problem", problem) }
    json.array("findings") { json in for finding in site.findings { json.value(finding) } }
    if let fault = site.fault {
      json.object("fault") { json in
        json.member("kind", fault.kind.rawValue)
        json.member("everything", fault.isForEverything)
      }
    }
    if !site.settings.oneTimePaths.isEmpty {
      json.object("oneTimeLinks") { json in
        json.array("paths") { json in for path in site.settings.oneTimePaths.sorted() { json.value(path) } }
        json.member("used", directory.usedCount(of: site.settings.name))
      }
    }
  }
}
#endif
