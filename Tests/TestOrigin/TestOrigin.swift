#if Server
import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOPosix
import NIOSSL

/// A web server on loopback that answers, and misbehaves, as a test says.
public final class TestOrigin: Sendable {
  /// The port that it listens on.
  public let port: Int
  private let channels: [any Channel]
  private let counter: NIOLockedValueBox<Counts>

  private struct Counts {
    var requests: [OriginRequest] = []
    var connections = 0
    var open = 0
    var mostOpen = 0
    var keeps = true
  }

  /// Starts a server.
  ///
  /// - Parameters:
  ///   - certificate: What it shows; without one it does not speak TLS.
  ///   - hosts: The addresses that it listens on, at one port.
  ///   - keepsRequests: Whether ``requests`` are kept.
  public init(
    _ certificate: TestCertificate? = nil, speaksHTTP2: Bool = false, hosts: [String] = ["127.0.0.1"],
    keepsRequests: Bool = true, answer: @escaping @Sendable (OriginRequest) -> OriginAnswer
  ) async throws {
    let context = try certificate?.serverContext(speaksHTTP2: speaksHTTP2)
    let counter = NIOLockedValueBox(Counts(keeps: keepsRequests))
    self.counter = counter
    let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 4096)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        counter.withLockedValue {
          $0.connections += 1
          $0.open += 1
          $0.mostOpen = max($0.mostOpen, $0.open)
        }
        channel.closeFuture.whenComplete { _ in counter.withLockedValue { $0.open -= 1 } }
        let place = channel.localAddress?.ipAddress ?? ""
        let noted: @Sendable (OriginRequest) -> OriginAnswer = { request in
          var request = request
          request.localAddress = place
          counter.withLockedValue { if $0.keeps { $0.requests.append(request) } }
          return answer(request)
        }
        return channel.eventLoop.makeCompletedFuture {
          let operations = channel.pipeline.syncOperations
          if let context { try operations.addHandler(NIOSSLServerHandler(context: context)) }
          try operations.addHandler(ProtocolChoice(noted))
        }
      }
    var channels: [any Channel] = []
    var port = 0
    for host in hosts {
      let channel = try await bootstrap.bind(host: host, port: port).get()
      port = channel.localAddress?.port ?? 0
      channels.append(channel)
    }
    self.channels = channels
    self.port = port
  }

  /// The requests so far.
  public var requests: [OriginRequest] { counter.withLockedValue { $0.requests } }
  /// How many connections were made.
  public var connectionCount: Int { counter.withLockedValue { $0.connections } }
  /// How many connections were open at once.
  public var mostOpenConnections: Int { counter.withLockedValue { $0.mostOpen } }

  /// Stops listening.
  public func stop() async {
    for channel in channels { try? await channel.close() }
  }

  deinit { for channel in channels { channel.close(promise: nil) } }
}
#endif
