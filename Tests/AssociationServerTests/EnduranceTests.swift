#if Server
import AssociationServer
import Foundation
import HostingEvidence
import TestSupport
import Testing

@Suite("A server under clients that misbehave", .serialized)
struct EnduranceTests {
  /// Whether the files are still served over both ports.
  private func expectService(_ live: LiveServer) async throws {
    #expect(try await live.plain(HostedFile.Role.wellKnown.path).status == 200)
    #expect(try await live.fetch().response?.status == 200)
    #expect(try await live.control("GET", "/healthz").status == 200)
  }

  /// Sends some bytes on connections that stay open.
  private func open(_ count: Int, _ port: Int, _ bytes: [UInt8]) throws -> [Int32] {
    try (0..<count).map { _ in
      let descriptor = try PlainClient.connect(port)
      _ = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      return descriptor
    }
  }

  @Test("serves others while hundreds of connections are idle")
  func idle() async throws {
    try await LiveServer.run { live in
      var connections = try open(150, live.addresses.httpPort, [])
      connections += try open(150, live.addresses.httpsPort, [])
      defer { for connection in connections { close(connection) } }
      try await expectService(live)
    }
  }

  @Test("serves others while many send a head without end")
  func slowHeads() async throws {
    try await LiveServer.run { live in
      let head = Array("GET / HTTP/1.1\r\nHost: shop.example\r\nX-A: ".utf8)
      let connections = try open(100, live.addresses.httpPort, head)
      defer { for connection in connections { close(connection) } }
      for connection in connections { _ = send(connection, "b", 1, Int32(MSG_NOSIGNAL)) }
      try await expectService(live)
    }
  }

  @Test("serves others after bytes that are no TLS")
  func malformedTLS() async throws {
    try await LiveServer.run { live in
      let noise: [[UInt8]] = [
        Array("GET / HTTP/1.1\r\n\r\n".utf8),
        [0x16, 0x03, 0x01, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 5000),
        [0x16, 0x03, 0x01, 0x00, 0x05, 0x01, 0x00, 0x00, 0x01, 0x00], [UInt8](repeating: 0x80, count: 3000),
        [0x16], [0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28],
      ]
      var connections: [Int32] = []
      for bytes in noise { connections += try open(10, live.addresses.httpsPort, bytes) }
      try await expectService(live)
      for connection in connections { close(connection) }
      try await expectService(live)
    }
  }

  @Test("serves others after heads that are too large or no HTTP")
  func largeHeads() async throws {
    try await LiveServer.run { live in
      let client = PlainClient(port: live.addresses.httpPort)
      let texts = [
        "GET / HTTP/1.1\r\nHost: shop.example\r\nX-A: " + String(repeating: "b", count: 200_000) + "\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: shop.example\r\n" + String(repeating: "X-A: b\r\n", count: 5000) + "\r\n",
        "GET /" + String(repeating: "a", count: 200_000) + " HTTP/1.1\r\nHost: shop.example\r\n\r\n",
        "\0\0\0\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
      ]
      for text in texts {
        let answer = try await client.send(text)
        #expect(!answer.hasPrefix("HTTP/1.1 200"))
      }
      try await expectService(live)
    }
  }

  @Test("closes the connections that are silent longest where there are too many")
  func crowd() async throws {
    try await LiveServer.run(change: { $0.mostConnections = 64 }) { live in
      let connections = try open(300, live.addresses.httpPort, [])
      defer { for connection in connections { close(connection) } }
      try await expectService(live)
    }
  }

  @Test("closes connections that say nothing")
  func idleTime() async throws {
    try await LiveServer.run(
      change: {
        $0.idleSeconds = 1
        $0.handshakeSeconds = 1
      }
    ) { live in
      // Each ends, since the other side closes.
      _ = try await PlainClient(port: live.addresses.httpPort).send("")
      _ = try await PlainClient(port: live.addresses.httpPort).send("GET / HTT")
      _ = try await PlainClient(port: live.addresses.httpsPort).send("")
    }
  }
}
#endif
