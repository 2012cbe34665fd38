#if Server
import Foundation
import HostingEvidence
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

extension FetchFailure.Cause {
  /// The cause that a library's error stands for.
  init(_ error: any Error) {
    switch error {
    case let error as HTTPParserError: self = Self.parser(error)
    case let error as IOError: self = Self.system(error.errnoCode, error)
    case let error as NIOConnectionError:
      self = error.connectionErrors.first.map { Self($0.error) } ?? .other("no connection could be made")
    case ChannelError.connectTimeout(let time): self = .timedOut(seconds: Double(time.nanoseconds) / 1e9)
    case ChannelError.eof, ChannelError.ioOnClosedChannel, ChannelError.alreadyClosed: self = .closed
    default: self = Self.described(error)
    }
  }

  private static func parser(_ error: HTTPParserError) -> Self {
    switch error {
    case .headerOverflow: .headTooLarge
    case .invalidEOFState: .truncated
    default: .malformed("\(error)")
    }
  }

  private static func system(_ number: Int32, _ error: IOError) -> Self {
    switch number {
    case ECONNREFUSED: .refused
    case ECONNRESET, EPIPE, ECONNABORTED: .reset
    // The own side answers these where it has no way at all to such addresses.
    case ENETUNREACH, EAFNOSUPPORT, EADDRNOTAVAIL: .noRoute
    case EHOSTUNREACH, EHOSTDOWN: .unreachable
    case ETIMEDOUT: .timedOut(seconds: 0)
    default: .other(String(cString: strerror(number)).lowercased())
    }
  }

  private static func described(_ error: any Error) -> Self {
    let text = String(describing: error)
    if error is NIOSSLError || error is BoringSSLError {
      if let reason = openSSLReason(in: text) {
        let isPlain = ["WRONG_VERSION_NUMBER", "HTTP_REQUEST", "HTTPS_PROXY_REQUEST", "UNEXPECTED_RECORD"]
        return isPlain.contains(reason) ? .notTLS : .tls(reason)
      }
      let isEnd = text.contains("uncleanShutdown") || text.contains("eof") || text.contains("zeroReturn")
      return isEnd ? .closed : .tls(text)
    }
    // HTTP/2 counts the head itself; its errors have many types for one thing.
    for word in ["HeaderBlock", "HeaderList", "TooManyHeader", "ContinuationFrames"] where text.contains(word)
    {
      return .headTooLarge
    }
    if text.contains("UnableToParseFrame") {
      return .malformed("a frame of HTTP/2 cannot be read, or its headers have more than a mebibyte")
    }
    if text.contains("ContentLength") { return .truncated }
    if text.contains("StreamClosed") || text.contains("StreamError") { return .reset }
    return .malformed(text)
  }

  /// The name of the reason in a message of BoringSSL, such as `TLSV1_ALERT_INTERNAL_ERROR`.
  private static func openSSLReason(in text: String) -> String? {
    guard let range = text.range(of: "OPENSSL_internal:") else { return nil }
    let word = text[range.upperBound...].prefix { $0.isUppercase || $0.isNumber || $0 == "_" }
    return word.isEmpty ? nil : String(word)
  }
}
#endif
