#if Server
public import Crypto
import Foundation
import NIOSSL
import SwiftASN1
import X509

/// Certificates for tests, with every fault that one can have.
public struct TestCertificate: Sendable {
  /// The encodings that a server shows, its own first.
  public let chain: [[UInt8]]
  /// The key of the first.
  public let key: P256.Signing.PrivateKey

  private static let day = 86_400.0

  /// An authority, in its own words.
  public struct Authority: Sendable {
    let certificate: Certificate
    let key: P256.Signing.PrivateKey
    /// The certificate in PEM.
    public let pem: String

    /// An authority of this name that vouches for itself.
    public init(_ name: String = "Test Root") throws {
      key = P256.Signing.PrivateKey()
      let subject = try DistinguishedName { CommonName(name) }
      certificate = try TestCertificate.make(
        subject: subject, issuer: subject, publicKey: .init(key.publicKey), signedWith: .init(key),
        isAuthority: true)
      pem = try certificate.serializeAsPEM().pemString
    }
  }

  /// A certificate for `hosts` from `authority`; without one it vouches for itself.
  public init(
    _ hosts: [String], from authority: Authority?, notBefore: Double = -30, notAfter: Double = 60,
    showsAuthority: Bool = false
  ) throws {
    key = P256.Signing.PrivateKey()
    let subject = try DistinguishedName { CommonName(hosts.first ?? "nobody") }
    let leaf = try Self.make(
      subject: subject, issuer: authority?.certificate.subject ?? subject, publicKey: .init(key.publicKey),
      signedWith: .init(authority?.key ?? key), hosts: hosts, notBefore: notBefore, notAfter: notAfter)
    var certificates = [leaf]
    if showsAuthority, let authority { certificates.append(authority.certificate) }
    chain = try certificates.map { try Self.encoding($0) }
  }

  /// A certificate whose issuer is an intermediate that `authority` vouches for, and that may be left out.
  public init(_ hosts: [String], below authority: Authority, showsIntermediate: Bool) throws {
    key = P256.Signing.PrivateKey()
    let middleKey = P256.Signing.PrivateKey()
    let middleName = try DistinguishedName { CommonName("Test Intermediate") }
    let middle = try Self.make(
      subject: middleName, issuer: authority.certificate.subject, publicKey: .init(middleKey.publicKey),
      signedWith: .init(authority.key), isAuthority: true)
    let leaf = try Self.make(
      subject: try DistinguishedName { CommonName(hosts.first ?? "nobody") }, issuer: middleName,
      publicKey: .init(key.publicKey), signedWith: .init(middleKey), hosts: hosts)
    chain = try (showsIntermediate ? [leaf, middle] : [leaf]).map { try Self.encoding($0) }
  }

  private static func encoding(_ certificate: Certificate) throws -> [UInt8] {
    var serializer = DER.Serializer()
    try serializer.serialize(certificate)
    return serializer.serializedBytes
  }

  private static func make(
    subject: DistinguishedName, issuer: DistinguishedName, publicKey: Certificate.PublicKey,
    signedWith key: Certificate.PrivateKey, hosts: [String] = [], notBefore: Double = -30,
    notAfter: Double = 60,
    isAuthority: Bool = false
  ) throws -> Certificate {
    let now = Date()
    return try Certificate(
      version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: publicKey,
      notValidBefore: now.addingTimeInterval(notBefore * day),
      notValidAfter: now.addingTimeInterval(notAfter * day),
      issuer: issuer, subject: subject, signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try Certificate.Extensions {
        Critical(
          isAuthority
            ? BasicConstraints.isCertificateAuthority(maxPathLength: nil)
            : BasicConstraints.notCertificateAuthority)
        if !hosts.isEmpty { SubjectAlternativeNames(hosts.map { .dnsName($0) }) }
      }, issuerPrivateKey: key)
  }

  /// What a server needs to show the certificate.
  func serverContext(speaksHTTP2: Bool) throws -> NIOSSLContext {
    let certificates = try chain.map {
      NIOSSLCertificateSource.certificate(try NIOSSLCertificate(bytes: $0, format: .der))
    }
    let key = try NIOSSLPrivateKey(bytes: Array(key.pemRepresentation.utf8), format: .pem)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: certificates, privateKey: .privateKey(key))
    configuration.applicationProtocols = speaksHTTP2 ? ["h2", "http/1.1"] : ["http/1.1"]
    return try NIOSSLContext(configuration: configuration)
  }
}
#endif
