import PackageReading

#if Inspection || Server
import Crypto
import CryptoExtras
import Foundation
#endif

/// Verifies that signers of Android apps signed what they say. The content of the app is not hashed, so that a right
/// signature does not mean an unchanged app. Source: SIGV2, documented; the numbers of algorithms recalled.
enum SignerVerification {
  /// Whether one of the signatures is right; `nil` where that cannot be told: no proof, no algorithm or key that is known
  /// here, or a build without cryptography.
  static func verify(_ proof: AndroidSignerProof?) -> Bool? {
    guard let proof else { return nil }
    #if Inspection || Server
    let verdicts = proof.signatures.compactMap { verify($0, proof) }
    return verdicts.isEmpty ? nil : verdicts.contains(true)
    #else
    return nil
    #endif
  }

  #if Inspection || Server
  private static func verify(_ signature: AndroidSignerProof.Signature, _ proof: AndroidSignerProof) -> Bool?
  {
    switch signature.algorithm {
    case 0x0101: verifyRSA(signature.bytes, SHA256.hash(data: proof.signedData), proof.publicKey, .PSS)
    case 0x0102: verifyRSA(signature.bytes, SHA512.hash(data: proof.signedData), proof.publicKey, .PSS)
    case 0x0103:
      verifyRSA(signature.bytes, SHA256.hash(data: proof.signedData), proof.publicKey, .insecurePKCS1v1_5)
    case 0x0104:
      verifyRSA(signature.bytes, SHA512.hash(data: proof.signedData), proof.publicKey, .insecurePKCS1v1_5)
    case 0x0201: verifyCurve(signature.bytes, SHA256.hash(data: proof.signedData), proof.publicKey)
    case 0x0202: verifyCurve(signature.bytes, SHA512.hash(data: proof.signedData), proof.publicKey)
    default: nil
    }
  }

  private static func verifyRSA(
    _ signature: [UInt8], _ digest: some Digest, _ key: [UInt8], _ padding: _RSA.Signing.Padding
  ) -> Bool? {
    guard let key = try? _RSA.Signing.PublicKey(unsafeDERRepresentation: Data(key)) else { return nil }
    return key.isValidSignature(
      _RSA.Signing.RSASignature(rawRepresentation: Data(signature)), for: digest, padding: padding)
  }

  private static func verifyCurve(_ signature: [UInt8], _ digest: some Digest, _ key: [UInt8]) -> Bool? {
    let key = Data(key)
    let signature = Data(signature)
    if let key = try? P256.Signing.PublicKey(derRepresentation: key) {
      guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature) else {
        return false
      }
      return key.isValidSignature(signature, for: digest)
    }
    if let key = try? P384.Signing.PublicKey(derRepresentation: key) {
      guard let signature = try? P384.Signing.ECDSASignature(derRepresentation: signature) else {
        return false
      }
      return key.isValidSignature(signature, for: digest)
    }
    if let key = try? P521.Signing.PublicKey(derRepresentation: key) {
      guard let signature = try? P521.Signing.ECDSASignature(derRepresentation: signature) else {
        return false
      }
      return key.isValidSignature(signature, for: digest)
    }
    return nil
  }
  #endif
}
