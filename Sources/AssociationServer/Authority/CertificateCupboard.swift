#if Server
import Foundation
import NIOConcurrencyHelpers

/// The certificates that the server shows, each made when a client first asks for its host.
final class CertificateCupboard: Sendable {
  private let authority: LocalAuthority
  private let made = NIOLockedValueBox<[Key: ServerCertificate]>([:])

  /// What a certificate is for.
  struct Key: Hashable, Sendable {
    var host: String
    var fault: SiteFault.Kind?
  }

  /// The most certificates that are kept: whoever asks for more names gets theirs made anew.
  private static let most = 1000

  init(_ authority: LocalAuthority) { self.authority = authority }

  /// The certificate for `host`, with what is to be wrong with it.
  func certificate(for host: String, fault: SiteFault.Kind? = nil) throws -> ServerCertificate {
    let key = Key(host: host, fault: fault)
    let now = Date()
    if let certificate = made.withLockedValue({ $0[key] }),
      fault != nil || certificate.end > now.addingTimeInterval(86_400)
    {
      return certificate
    }
    let certificate: ServerCertificate
    switch fault {
    case .expiredCertificate:
      certificate = try ServerCertificate(for: names(of: host), from: authority, days: -60 ... -2)
    case .wrongHostCertificate: certificate = try ServerCertificate(for: ["other.invalid"], from: authority)
    case .untrustedCertificate: certificate = try ServerCertificate(for: names(of: host), from: nil)
    default: certificate = try ServerCertificate(for: names(of: host), from: authority)
    }
    made.withLockedValue { made in
      if made.count >= Self.most { made.removeAll() }
      made[key] = certificate
    }
    return certificate
  }

  private func names(of host: String) -> [String] {
    host == "localhost" ? ["localhost", "127.0.0.1", "::1"] : [host]
  }
}
#endif
