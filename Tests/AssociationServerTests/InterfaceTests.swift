#if Server
@testable import AssociationServer
import Foundation
import HostingEvidence
import PositionedJSON
import TestSupport
import Testing

@Suite("The interface")
struct InterfaceTests {
  @Test("answers this machine's own clients only")
  func guards() async throws {
    try await LiveServer.run { live in
      let port = live.addresses.controlPort
      for host in ["127.0.0.1:\(port)", "localhost:\(port)", "LOCALHOST:\(port)", "[::1]:\(port)"] {
        #expect(try await live.control("GET", "/healthz", headers: ["Host": host]).status == 200)
      }
      let hosts = ["evil.test:\(port)", "127.0.0.1", "127.0.0.1:1", "localhost.evil.test:\(port)", ""]
      for host in hosts {
        for path in ["/healthz", "/", "/nothing", "/a/v1/shop.example", "/openapi.json"] {
          let status = try await live.control("GET", path, headers: ["Host": host]).status
          #expect([400, 403].contains(status), "\(host) \(path)")
        }
      }
      let good = "127.0.0.1:\(port)"
      for origin in ["https://evil.test", "null", "http://127.0.0.1:1", "https://\(good)"] {
        let headers = ["Host": good, "Origin": origin]
        #expect(try await live.control("GET", "/healthz", headers: headers).status == 403, "\(origin)")
      }
      #expect(
        try await live.control("GET", "/healthz", headers: ["Host": good, "Origin": "http://\(good)"]).status
          == 200)
      let crossSite = ["Host": good, "Sec-Fetch-Site": "cross-site"]
      #expect(try await live.control("GET", "/a/v1/shop.example", headers: crossSite).status == 403)
    }
  }

  @Test("makes no change without the token")
  func token() async throws {
    try await LiveServer.run { live in
      let host = "127.0.0.1:\(live.addresses.controlPort)"
      for authorization in [
        "", "Bearer", "Bearer ", "Bearer x", "Basic \(LiveServer.token)", LiveServer.token,
      ] {
        for (method, path) in [("DELETE", "/api/v1/requests"), ("POST", "/api/v1/clock/advance")] {
          let headers = ["Host": host, "Authorization": authorization]
          let status = try await live.control(method, path, "{}", headers: headers).status
          #expect(status == 401, "\(authorization)")
        }
      }
      let known = try await live.control("DELETE", "/api/v1/requests").status
      let unknown = try await live.control("DELETE", "/nothing").status
      #expect((known, unknown) == (204, 404))
    }
  }

  @Test("describes every operation in a document of OpenAPI")
  func document() async throws {
    try await LiveServer.run { live in
      let text = try await live.control("GET", "/openapi.json").body
      let document = JSONDocument(parsing: text)
      #expect(document.problems.isEmpty)
      let root = try #require(document.root)
      #expect(root["openapi"]?.string == "3.1.0")
      let paths = try #require(root["paths"])
      var identifiers: Set<String> = []
      var count = 0
      for path in paths.members {
        for operation in path.value.members {
          count += 1
          identifiers.insert(operation.value["operationId"]?.string ?? "")
          #expect(operation.value["summary"]?.string?.isEmpty == false)
          #expect(operation.value["responses"] != nil)
          // What is described is there, and what changes something asks for the token.
          let route = path.key.text.replacing("{site}", with: "none.test").replacing("{id}", with: "0")
            .replacing("{domain}", with: "shop.example")
          let method = operation.key.text.uppercased()
          guard route != "/api/v1/events" else { continue }
          let host = "127.0.0.1:\(live.addresses.controlPort)"
          let status = try await live.control(method, route, headers: ["Host": host]).status
          if method == "GET" || method == "HEAD" {
            #expect(
              status == 200 || (status == 404 && (route.contains("none.test") || route.contains("/0"))),
              "\(method) \(route)")
            #expect(operation.value["security"] == nil)
          } else {
            #expect(status == 401, "\(method) \(route)")
            #expect(operation.value["security"] != nil)
          }
        }
      }
      #expect(identifiers.count == count)
      #expect(count > 20)
    }
  }

  @Test("keeps bodies small")
  func largeBodies() async throws {
    try await LiveServer.run { live in
      let body = #"{"kind":""# + String(repeating: "x", count: 100_000) + #""}"#
      let status = try await live.control("PUT", "/api/v1/sites/shop.example/fault", body).status
      #expect([400, 413].contains(status))
    }
  }
}
#endif
