#if Server
import Foundation
import HostingEvidence
import HTTPTypes
import Hummingbird
import NIOCore

/// A request that a site was asked, and what it answered.
public struct RequestRecord: Sendable {
  /// The number, from 1 on.
  public internal(set) var number: Int
  /// When it came, in milliseconds since 1970 began.
  public let milliseconds: Int64
  /// What was asked.
  let head: HTTPRequest
  /// How it came.
  let connection: Connection
  /// The status of the answer; `nil` where the connection was reset in place of one.
  let status: Int?
  /// The length of the answer's body; `nil` where it is not known before it is sent.
  let length: Int?
  /// What the site did wrong on purpose.
  let fault: SiteFault.Kind?
  /// Why it was asked, where no client did.
  let origin: Origin

  /// How a request came.
  struct Connection: Hashable, Sendable {
    /// Whether it came over TLS.
    var isSecure: Bool
    /// Whether it came as a stream of HTTP/2.
    var isHTTP2: Bool
    /// The client's address and port.
    var peer: SocketAddress?

    /// The client's address. Written out only where somebody reads it.
    var client: String? { peer?.ipAddress }
  }

  /// Where a request comes from.
  enum Origin: Hashable, Sendable {
    /// A client.
    case client
    /// The replay of an earlier request, by its number.
    case replay(of: Int)
    /// The imitation of a mail scanner.
    case scanner
  }

  init(
    _ head: HTTPRequest, _ connection: Connection, status: Int?, length: Int?, fault: SiteFault.Kind?,
    origin: Origin, milliseconds: Int64? = nil
  ) {
    number = 0
    self.milliseconds = milliseconds ?? Int64(Date().timeIntervalSince1970 * 1000)
    self.head = head
    self.connection = connection
    self.status = status
    self.length = length
    self.fault = fault
    self.origin = origin
  }

  /// Who asked.
  public var asker: Asker {
    Asker(path: path) { name in HTTPField.Name(name).flatMap { head.headerFields[$0] } }
  }

  /// The method.
  public var method: String { head.method.rawValue }
  /// The host as the request named it.
  public var host: String { head.authority ?? "" }
  /// The path and query.
  public var path: String { head.path ?? "" }
  /// By which name the client calls itself.
  public var userAgent: String? { head.headerFields[.userAgent] }

  /// When it came, as `2026-11-24T18:30:00.123Z`.
  var time: String {
    let rest = Int(milliseconds % 1000)
    let padded = String(repeating: "0", count: 3 - String(rest).count) + "\(rest)"
    return Timestamp(seconds: milliseconds / 1000).rfc3339.dropLast() + ".\(padded)Z"
  }
}
#endif
