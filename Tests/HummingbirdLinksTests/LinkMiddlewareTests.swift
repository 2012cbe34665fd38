#if Server
import Foundation
import Hummingbird
import HummingbirdLinks
import LinkRoutes
import TestSupport
import Testing

@LinkRoutes("underway.example", "www.underway.example")
enum PageRoute: Equatable {
  @Route("/") case home
  @Route("/lines/:line") @Route("/l/:line") case line(String)
  @Route("/search?q=:query&page=:page") case search(query: String, page: Int = 1)
  @Route("/favourites/:id/remove", access: .needsConfirmation) case remove(id: Int)
  @Route("/diagnostics", access: .appOnly) case diagnostics
}

@Suite("Routes in front of a Hummingbird server")
struct LinkMiddlewareTests {
  /// A server whose pages say the route, and its client.
  private func withServer(_ body: (PlainClient) async throws -> Void) async throws {
    let router = Router()
    router.add(
      middleware: LinkMiddleware<PageRoute, BasicRequestContext> { route, _, _ in
        Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: "\(route)")))
      })
    router.get("/hello") { _, _ in "Hello" }
    router.post("/lines/red") { _, _ in "posted" }
    let opened = AsyncStream.makeStream(of: Int.self)
    let application = Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in opened.continuation.yield(channel.localAddress?.port ?? 0) })
    let task = Task { try await application.run() }
    defer { task.cancel() }
    var iterator = opened.stream.makeAsyncIterator()
    try await body(PlainClient(port: try #require(await iterator.next())))
  }

  private func get(
    _ path: String, from client: PlainClient, host: String = "underway.example"
  ) async throws -> PlainClient.Answer {
    try await client.ask("GET", path, ["Host": host], nil)
  }

  @Test("a page's own address shows it, on each host and with a port")
  func pages() async throws {
    try await withServer { client in
      #expect(try await get("/lines/red", from: client).body == #"line("red")"#)
      #expect(try await get("/lines/red?utm_source=mail", from: client).status == 200)
      #expect(
        try await get("/search?q=night%20bus", from: client).body == #"search(query: "night bus", page: 1)"#)
      #expect(try await get("/", from: client, host: "www.underway.example:8080").body == "home")
      #expect(try await get("/favourites/4/remove", from: client).status == 200)
      let head = try await client.ask("HEAD", "/lines/red", ["Host": "underway.example"], nil)
      #expect(head.status == 200 && head.body.isEmpty)
    }
  }

  @Test("another spelling leads to the page, for good")
  func redirects() async throws {
    try await withServer { client in
      let answer = try await get("/l/red", from: client)
      #expect(answer.status == 308 && answer.headers["location"] == "/lines/red")
    }
  }

  @Test("what no link from outside opens, other hosts, methods and paths go on to the routes behind")
  func others() async throws {
    try await withServer { client in
      #expect(try await get("/diagnostics", from: client).status == 404)
      #expect(try await get("/lines/red", from: client, host: "other.example").status == 404)
      #expect(try await get("/hello", from: client).body == "Hello")
      #expect(try await get("/search", from: client).status == 404)
      let posted = try await client.ask("POST", "/lines/red", ["Host": "underway.example"], "x")
      #expect(posted.body == "posted")
      // A path that leaves its folder, or is encoded twice, is never a page.
      #expect(try await get("/lines/..%2fadmin", from: client).status == 404)
      #expect(try await get("/lines/%2561", from: client).status == 404)
    }
  }
}
#endif
