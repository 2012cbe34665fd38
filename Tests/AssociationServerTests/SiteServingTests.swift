#if Server
import AssociationServer
import Findings
import Foundation
import HostingEvidence
import TestSupport
import Testing

@Suite("Served sites")
struct SiteServingTests {
  @Test("give the files over HTTPS with a certificate for their host, and over HTTP")
  func files() async throws {
    try await LiveServer.run { live in
      for path in [HostedFile.Role.wellKnown.path, HostedFile.Role.root.path] {
        let attempt = try await live.fetch(path)
        #expect(attempt.response?.status == 200)
        #expect(attempt.response?.body.bytes == Array(LiveServer.file.utf8))
        #expect(attempt.response?.headers.first("content-type") == "application/json")
        #expect(attempt.response?.protocolName == "HTTP/2")
        #expect(attempt.tls.value?.isTrusted == true)
        #expect(attempt.tls.value?.chain.first?.dnsNames == ["shop.example"])
      }
      let plain = try await live.plain(HostedFile.Role.wellKnown.path)
      #expect(plain.status == 200)
      #expect(plain.body == LiveServer.file)
      #expect(try await live.fetch(HostedFile.Role.assetLinks.path).response?.status == 404)
    }
  }

  @Test("go by the host, each with a certificate of its own")
  func tenants() async throws {
    try await LiveServer.run(hosts: ["shop.example", "*.shop.example", "other.test"]) { live in
      try live.write("{}")
      for host in ["a.shop.example", "other.test"] {
        let attempt = try await live.fetch(host: host)
        #expect(attempt.response?.body.bytes == Array(LiveServer.file.utf8))
        #expect(attempt.tls.value?.chain.first?.dnsNames == [host])
      }
      let unknown = try await live.fetch(host: "unknown.test")
      #expect(unknown.response?.status == 421)
      #expect(unknown.tls.value?.isTrusted == false)
      #expect(try await live.plain("/", host: "unknown.test").status == 421)
    }
  }

  @Test("answer for every host where none is named")
  func anyHost() async throws {
    try await LiveServer.run(hosts: [nil]) { live in
      let attempt = try await live.fetch(host: "whatever.test")
      #expect(attempt.response?.status == 200)
      #expect(attempt.tls.value?.isTrusted == true)
    }
  }

  @Test("answer HEAD and readers that have the file")
  func conditions() async throws {
    try await LiveServer.run { live in
      let path = HostedFile.Role.wellKnown.path
      let first = try await live.plain(path, method: "HEAD")
      #expect(first.status == 200)
      #expect(first.body.isEmpty)
      #expect(first.headers["content-length"] == "\(LiveServer.file.utf8.count)")
      let tag = try #require(first.headers["etag"])
      let second = try await live.plain(path, headers: ["If-None-Match": tag])
      #expect(second.status == 304)
      #expect(second.headers["content-length"] == nil)
      #expect(try await live.plain(path, method: "POST").status == 405)
    }
  }

  @Test("give their own pages, and nothing that is hidden or outside of the folder")
  func pages() async throws {
    let files = [
      "index.html": "<p>Start</p>", "buy/index.html": "<p>Buy</p>", ".env": "SECRET", ".git/config": "SECRET",
      "buy/a b.txt": "space",
    ]
    try await LiveServer.run(files: files) { live in
      #expect(try await live.plain("/").body == "<p>Start</p>")
      #expect(try await live.plain("/").headers["content-type"] == "text/html")
      #expect(try await live.plain("/buy/").body == "<p>Buy</p>")
      let folder = try await live.plain("/buy").status
      #expect([301, 308].contains(folder))
      #expect(try await live.plain("/buy/a%20b.txt").body == "space")
      let outside = live.folder + "/../outside.txt"
      try Data("SECRET".utf8).write(to: URL(fileURLWithPath: outside))
      try FileManager.default.createSymbolicLink(
        atPath: live.folder + "/link.txt", withDestinationPath: outside)
      let paths = [
        "/.env", "/.git/config", "/%2eenv", "/../outside.txt", "/%2e%2e/outside.txt", "/..%2foutside.txt",
        "/link.txt", "/nothing", "/%00", "/%", "/buy/../../outside.txt", "//../outside.txt",
      ]
      for path in paths {
        let answer = try await live.plain(path)
        #expect([400, 404].contains(answer.status), "\(path)")
        #expect(!answer.body.contains("SECRET"), "\(path)")
      }
      #expect(try await live.plain("/", method: "DELETE").status == 405)
    }
  }

  @Test("change when their files change, and serve an invalid file as it is, with findings")
  func changes() async throws {
    try await LiveServer.run { live in
      #expect(live.server.sites.first?.findings.contains { $0.severity == .error } == false)
      try live.write("{ broken")
      var answer = try await live.plain(HostedFile.Role.wellKnown.path)
      while answer.body != "{ broken" {
        try await Task.sleep(for: .milliseconds(50))
        answer = try await live.plain(HostedFile.Role.wellKnown.path)
      }
      #expect(answer.status == 200)
      #expect(live.server.sites.first?.findings.contains { $0.severity == .error } == true)
      #expect(
        try await live.control("GET", "/api/v1/sites/shop.example").body.contains("\"severity\":\"error\""))
      try FileManager.default.removeItem(atPath: live.folder + "/.well-known/apple-app-site-association")
      while answer.status != 404 {
        try await Task.sleep(for: .milliseconds(50))
        answer = try await live.plain(HostedFile.Role.wellKnown.path)
      }
    }
  }

  @Test("answer for one more host when they are told to")
  func aliases() async throws {
    try await LiveServer.run { live in
      try live.server.addHost("tunnel.test")
      #expect(try await live.plain(HostedFile.Role.wellKnown.path, host: "tunnel.test").status == 200)
    }
  }

  @Test("say that a port is taken")
  func takenPort() async throws {
    try await LiveServer.run { live in
      let port = live.addresses.httpPort
      await #expect(throws: (any Error).self) {
        try await LiveServer.run(change: { $0.httpPort = port }) { _ in }
      }
    }
  }
}
#endif
