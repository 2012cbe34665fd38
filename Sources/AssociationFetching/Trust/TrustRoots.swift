#if Server
import Foundation
import X509
import SwiftASN1

/// The certificates that are trusted without anybody vouching for them.
struct TrustRoots: Sendable {
  /// The roots; `nil` where there are none to judge by.
  let store: CertificateStore?
  /// The encodings of the roots.
  let encodings: Set<[UInt8]>
  /// What went wrong when they were read, one sentence.
  let problem: String?

  /// Where systems keep their roots. Source: the lists of curl and Go.
  private static let places = [
    "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
    "/etc/pki/tls/cacert.pem", "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/cert.pem",
  ]

  /// The roots of the system or of `file`, and those in the PEM text `additional`.
  init(file: String?, additional: String?) {
    let paths = file.map { [$0] } ?? Self.places
    let text = paths.lazy.compactMap { try? Data(contentsOf: URL(fileURLWithPath: $0)) }.first
    var certificates = text.map { Self.certificates(String(decoding: $0, as: UTF8.self)) } ?? []
    certificates += additional.map(Self.certificates) ?? []
    store = certificates.isEmpty ? nil : CertificateStore(certificates.map(\.certificate))
    encodings = Set(certificates.map(\.bytes))
    problem = text == nil && additional == nil ? "this machine has no file of trusted roots" : nil
  }

  private static func certificates(_ text: String) -> [(certificate: Certificate, bytes: [UInt8])] {
    // A root that cannot be read must not take the others with it.
    guard let documents = try? PEMDocument.parseMultiple(pemString: text) else { return [] }
    return documents.compactMap { document in
      (try? Certificate(derEncoded: document.derBytes)).map { ($0, document.derBytes) }
    }
  }

  /// Whether `text` holds a certificate in PEM.
  static func isUsable(_ text: String) -> Bool { !certificates(text).isEmpty }
}
#endif
