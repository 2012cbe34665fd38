import Foundation
import FuzzDriver
import PackageReading

/// The input is a signed archive, and a certificate: nothing traps, and certificates that come out lie in the file.
@main
enum FuzzSigningBlock {
  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        if let certificates = try? CertificateFile.certificates(in: bytes) {
          precondition(certificates.allSatisfy { $0.details != nil && $0.sha256.count == 32 })
        }
        guard let archive = try? ZipArchive(bytes) else { return 0 }
        let signatures = AndroidSignatures(archive)
        for signer in signatures.signers {
          precondition(signer.certificate.fingerprint.utf8.count == 95)
          // Those of scheme v1 may have been compressed.
          if signer.scheme != .v1 { precondition(signer.certificate.encoded.count <= count) }
        }
        let needed = signatures.certificates(fromLevel: 1)
        precondition(needed.count <= signatures.certificates.count)
        for problem in signatures.problems { precondition(!problem.sentence.isEmpty) }
        return 0
      })
  }
}
