#if Server
import Crypto
import Foundation
import HostingEvidence
import NIOSSL
import SwiftASN1
import X509

/// What a server shows to a client, and the key to prove that it may.
struct ServerCertificate: Sendable {
  let chain: [NIOSSLCertificateSource]
  let key: NIOSSLPrivateKeySource
  /// Until when it is good.
  let end: Date

  private static let day = 86_400.0

  /// A certificate for `hosts` (names, wildcards or addresses) from `authority`; without one it vouches for itself.
  ///
  /// - Parameter days: From when to when it is good, counted from `now`.
  init(
    for hosts: [String], from authority: LocalAuthority?, days: ClosedRange<Double> = -1...90,
    now: Date = Date()
  ) throws {
    let key = P256.Signing.PrivateKey()
    let publicKey = Certificate.PublicKey(key.publicKey)
    // Names of hosts are longer than a common name may be (RFC 5280, A.1).
    let subject = try DistinguishedName { CommonName(String((hosts.first ?? "localhost").prefix(64))) }
    end = now.addingTimeInterval(days.upperBound * Self.day)
    let issuerIdentifier = authority.flatMap { try? $0.certificate.extensions.subjectKeyIdentifier }
    let certificate = try Certificate(
      version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: publicKey,
      notValidBefore: now.addingTimeInterval(days.lowerBound * Self.day), notValidAfter: end,
      issuer: authority?.certificate.subject ?? subject, subject: subject,
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try Certificate.Extensions {
        Critical(BasicConstraints.notCertificateAuthority)
        Critical(KeyUsage(digitalSignature: true))
        try ExtendedKeyUsage([.serverAuth])
        SubjectAlternativeNames(hosts.map(Self.name))
        SubjectKeyIdentifier(hash: publicKey)
        if let issuerIdentifier { AuthorityKeyIdentifier(keyIdentifier: issuerIdentifier.keyIdentifier) }
      }, issuerPrivateKey: .init(authority?.key ?? key))
    var serializer = DER.Serializer()
    try serializer.serialize(certificate)
    chain = [.certificate(try NIOSSLCertificate(bytes: serializer.serializedBytes, format: .der))]
    self.key = .privateKey(try NIOSSLPrivateKey(bytes: Array(key.pemRepresentation.utf8), format: .pem))
  }

  private static func name(_ host: String) -> GeneralName {
    if let address = IPAddress(host) {
      return .ipAddress(ASN1OctetString(contentBytes: ArraySlice(address.bytes)))
    }
    return .dnsName(host)
  }
}
#endif
