#if Server
import Crypto
public import Foundation
import NIOSSL
import SwiftASN1
import X509

/// An authority of this machine's own, which vouches for the certificates of local sites.
///
/// Nobody trusts it unless the user tells a device to. Outside developer mode Apple accepts no such root at all
/// (W19, documented; aasa.md, section 1).
public struct LocalAuthority: Sendable {
  let certificate: Certificate
  let key: P256.Signing.PrivateKey
  /// The certificate in PEM.
  public let certificateText: String
  /// The certificate's encoding.
  public let encoding: [UInt8]

  private static let day = 86_400.0

  /// Makes a new authority, good for five years from `now`.
  public init(now: Date = Date()) throws {
    let key = P256.Signing.PrivateKey()
    let name = try DistinguishedName {
      OrganizationName("Applinks local sites")
      CommonName("Applinks \(Self.digits(of: key))")
    }
    let publicKey = Certificate.PublicKey(key.publicKey)
    let certificate = try Certificate(
      version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: publicKey,
      notValidBefore: now.addingTimeInterval(-Self.day),
      notValidAfter: now.addingTimeInterval(1825 * Self.day),
      issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try Certificate.Extensions {
        Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
        Critical(KeyUsage(keyCertSign: true, cRLSign: true))
        SubjectKeyIdentifier(hash: publicKey)
      }, issuerPrivateKey: .init(key))
    try self.init(certificate, key)
  }

  /// Reads an authority from the text in which ``text`` wrote it.
  init(text: String) throws {
    var certificate: Certificate?
    var key: P256.Signing.PrivateKey?
    for document in try PEMDocument.parseMultiple(pemString: text) {
      if document.discriminator == "CERTIFICATE" {
        certificate = try Certificate(derEncoded: document.derBytes)
      } else {
        key = try P256.Signing.PrivateKey(pemRepresentation: document.pemString)
      }
    }
    guard let certificate, let key, certificate.publicKey == Certificate.PublicKey(key.publicKey) else {
      throw AuthorityError.Fault.incomplete
    }
    try self.init(certificate, key)
  }

  private init(_ certificate: Certificate, _ key: P256.Signing.PrivateKey) throws {
    self.certificate = certificate
    self.key = key
    var serializer = DER.Serializer()
    try serializer.serialize(certificate)
    encoding = serializer.serializedBytes
    certificateText = PEMDocument(type: "CERTIFICATE", derBytes: encoding).pemString + "\n"
  }

  /// The key and the certificate in PEM: the secret of the authority.
  var text: String { key.pemRepresentation + "\n" + certificateText }

  /// Until when the authority is good.
  public var end: Date { certificate.notValidAfter }

  /// The name under which devices list it.
  public var name: String { certificate.subject.description }

  /// The SHA-256 of the certificate as pairs of hexadecimal digits with colons, as devices show it.
  public var fingerprint: String {
    SHA256.hash(data: encoding).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined(separator: ":")
  }

  private static func digits(of key: P256.Signing.PrivateKey) -> String {
    SHA256.hash(data: key.publicKey.rawRepresentation).prefix(4).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
#endif
