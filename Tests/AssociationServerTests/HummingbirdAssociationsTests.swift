#if Server
import AssociationResponder
import AssociationServer
import Foundation
import Hummingbird
import TestSupport
import Testing

@Suite("The files in front of an application's routes")
struct HummingbirdAssociationsTests {
  @Test("are answered, and everything else is left to the routes")
  func middleware() async throws {
    let site = AssociationSite(association: ServedFile("{}"), assetLinks: ServedFile("[]"))
    let router = Router()
    router.add(middleware: HummingbirdAssociations(try AssociationResponder(["shop.example": site])))
    router.get("/hello") { _, _ in "Hello" }
    let opened = AsyncStream.makeStream(of: Int.self)
    let application = Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in opened.continuation.yield(channel.localAddress?.port ?? 0) })
    let task = Task { try await application.run() }
    defer { task.cancel() }
    var iterator = opened.stream.makeAsyncIterator()
    let client = PlainClient(port: try #require(await iterator.next()))
    let file = try await client.ask(
      "GET", "/.well-known/apple-app-site-association", ["Host": "shop.example"], nil)
    #expect(file.status == 200)
    #expect(file.body == "{}")
    #expect(file.headers["content-length"] == "2")
    #expect(
      try await client.ask("GET", "/.well-known/assetlinks.json", ["Host": "shop.example"], nil).body == "[]")
    #expect(try await client.ask("GET", "/hello", ["Host": "shop.example"], nil).body == "Hello")
    #expect(try await client.ask("GET", "/apple-app-site-association", ["Host": "a.test"], nil).status == 404)
  }
}
#endif
