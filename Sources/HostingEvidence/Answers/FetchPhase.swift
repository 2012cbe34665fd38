/// A step of an exchange; each has its own time.
public enum FetchPhase: String, Hashable, Sendable, CaseIterable {
  /// The name server is asked.
  case resolve
  /// The connection is made.
  case connect
  /// A proxy is asked for a way through.
  case proxy
  /// The encryption is agreed on.
  case handshake
  /// The request is sent, and the head of the answer awaited.
  case firstByte
  /// The body is read.
  case body

  /// What happens in the phase, as the end of a sentence that begins with "while".
  public var phrase: String {
    switch self {
    case .resolve: "the name was looked up"
    case .connect: "the connection was made"
    case .proxy: "the proxy was asked for a way through"
    case .handshake: "TLS was agreed on"
    case .firstByte: "the head of the answer was awaited"
    case .body: "the body was read"
    }
  }
}
