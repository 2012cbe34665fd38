import Dispatch
import Foundation
import HostingEvidence

/// The system's resolver.
///
/// It asks for both families whatever this machine has, and has no time limit of its own: a look-up that takes
/// too long keeps a thread until the system gives up.
public struct SystemNameResolver: NameResolver {
  /// A resolver.
  public init() {}

  private static let queue = DispatchQueue(label: "applinks.names", attributes: .concurrent)

  /// Hands the addresses of `host` to `completion`, on a thread of its own.
  public func lookUp(_ host: String, _ completion: @escaping @Sendable (ResolverAnswer) -> Void) {
    Self.queue.async { completion(Self.lookUp(host)) }
  }

  private static func lookUp(_ host: String) -> ResolverAnswer {
    if let addresses = HostsFile.system.addresses(of: host) { return .addresses(addresses) }
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    #if canImport(Glibc)
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
    hints.ai_socktype = SOCK_STREAM
    #endif
    var first: UnsafeMutablePointer<addrinfo>?
    // A full stop at the end, so that the search list of this machine adds nothing; it hides the name from the
    // machine's own file of names, which was asked before.
    let name = HostText.isLocal(host) ? host : host + "."
    let status = getaddrinfo(name, nil, &hints, &first)
    guard status == 0 else {
      return status == EAI_NONAME || isNoData(status)
        ? .notFound : .failed(String(cString: gai_strerror(status)))
    }
    defer { freeaddrinfo(first) }
    var addresses: [IPAddress] = []
    var entry = first
    while let info = entry, addresses.count < 256 {
      if let address = address(info.pointee), !addresses.contains(address) { addresses.append(address) }
      entry = info.pointee.ai_next
    }
    return addresses.isEmpty ? .notFound : .addresses(addresses)
  }

  /// The name is there, but has no address. The number stands in no header that Swift sees.
  private static func isNoData(_ status: Int32) -> Bool {
    #if canImport(Glibc)
    status == -5
    #else
    status == 7
    #endif
  }

  private static func address(_ info: addrinfo) -> IPAddress? {
    guard let pointer = info.ai_addr else { return nil }
    switch info.ai_family {
    case AF_INET:
      return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { address in
        withUnsafeBytes(of: address.pointee.sin_addr) { IPAddress(bytes: Array($0)) }
      }
    case AF_INET6:
      return pointer.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { address in
        withUnsafeBytes(of: address.pointee.sin6_addr) { IPAddress(bytes: Array($0)) }
      }
    default: return nil
    }
  }
}
