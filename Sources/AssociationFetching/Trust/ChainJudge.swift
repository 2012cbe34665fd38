#if Server
import Crypto
import Foundation
import HostingEvidence
import SwiftASN1
@_spi(DisableValidityCheck) @_spi(FixedExpiryValidationTime) import X509

/// Reads the certificates that a server showed, and says why they are not trusted.
struct ChainJudge: Sendable {
  let roots: TrustRoots

  /// The most certificates of a chain that are looked at; a server that sends more hides something.
  static let longest = 16

  /// The certificates in `encodings`, and what is wrong with them as the chain of `host` at `time`.
  func judge(
    _ encodings: [[UInt8]], host: String, time: Timestamp
  ) async -> (chain: [CertificateEvidence], problems: Fact<[TrustProblem]>) {
    var certificates: [Certificate] = []
    for encoding in encodings.prefix(Self.longest) {
      guard let certificate = try? Certificate(derEncoded: encoding) else {
        return (
          zip(certificates, encodings).map(Self.evidence),
          .known([.other("certificate \(certificates.count + 1) of the chain cannot be read")])
        )
      }
      certificates.append(certificate)
    }
    let chain = zip(certificates, encodings).map(Self.evidence)
    guard let leaf = certificates.first, let first = chain.first else {
      return ([], .known([.noCertificate]))
    }
    guard let store = roots.store else {
      return (chain, .unknown(.machine(roots.problem ?? "no root is trusted")))
    }
    var problems = dateProblems(chain, at: time)
    if !first.covers(host) { problems.append(.wrongHost(Self.names(first))) }
    if let problem = await pathProblem(leaf, certificates, chain, store, host, time, problems) {
      problems.append(problem)
    }
    return (chain, .known(problems))
  }

  /// What hinders a path from the leaf to a root; dates were judged before, and so were names that are wrong.
  private func pathProblem(
    _ leaf: Certificate, _ certificates: [Certificate], _ chain: [CertificateEvidence],
    _ store: CertificateStore, _ host: String, _ time: Timestamp, _ known: [TrustProblem]
  ) async -> TrustProblem? {
    let isAddress = IPAddress(host) != nil
    // A date that is wrong is known already; the path is then judged apart from it.
    let rules =
      known.contains(where: \.isAboutTime)
      ? RFC5280Policy.withValidityCheckDisabled()
      : RFC5280Policy(fixedExpiryValidationTime: Date(timeIntervalSince1970: Double(time.seconds)))
    let judgesHost = !known.contains { if case .wrongHost = $0 { true } else { false } }
    let identity = ServerIdentityPolicy(
      serverHostname: judgesHost && !isAddress ? host : nil, serverIP: judgesHost && isAddress ? host : nil)
    let intermediates = CertificateStore(certificates.dropFirst())
    let result: CertificateValidationResult
    if judgesHost {
      var verifier = Verifier(rootCertificates: store) {
        rules
        identity
      }
      result = await verifier.validate(leaf: leaf, intermediates: intermediates)
    } else {
      var verifier = Verifier(rootCertificates: store) {
        rules
        NamesNotJudged()
      }
      result = await verifier.validate(leaf: leaf, intermediates: intermediates)
    }
    guard case .couldNotValidate(let failures) = result else { return nil }
    if let failure = failures.first { return .other(failure.policyFailureReason.description) }
    guard let last = chain.last, let first = chain.first else { return .noCertificate }
    if first.isSelfIssued { return .selfSigned }
    if chain.count > 1, last.isSelfIssued { return .untrustedRoot(last.subject) }
    return .unknownIssuer(last.issuer)
  }

  private func dateProblems(_ chain: [CertificateEvidence], at time: Timestamp) -> [TrustProblem] {
    chain.enumerated().compactMap { index, certificate in
      // An old root that a server sends along does not matter, where a path to another one leads round it.
      if index > 0, certificate.isSelfIssued { return nil }
      if time > certificate.notAfter { return .expired(index: index, since: certificate.notAfter) }
      if time < certificate.notBefore { return .notYetValid(index: index, until: certificate.notBefore) }
      return nil
    }
  }

  private static func names(_ certificate: CertificateEvidence) -> [String] {
    certificate.dnsNames + certificate.addresses.map(\.text)
  }

  private static func evidence(_ certificate: Certificate, _ encoding: [UInt8]) -> CertificateEvidence {
    var names: [String] = []
    var addresses: [IPAddress] = []
    for name in (try? certificate.extensions.subjectAlternativeNames) ?? SubjectAlternativeNames([]) {
      switch name {
      case .dnsName(let name): names.append(name)
      case .ipAddress(let bytes):
        if let address = IPAddress(bytes: Array(bytes.bytes)) { addresses.append(address) }
      default: break
      }
    }
    return CertificateEvidence(
      subject: certificate.subject.description, issuer: certificate.issuer.description, dnsNames: names,
      addresses: addresses, notBefore: time(certificate.notValidBefore),
      notAfter: time(certificate.notValidAfter),
      sha256: Digest.sha256(encoding))
  }

  private static func time(_ date: Date) -> Timestamp {
    Timestamp(seconds: Int64(max(-1e15, min(1e15, date.timeIntervalSince1970.rounded(.down)))))
  }
}

extension TrustProblem {
  fileprivate var isAboutTime: Bool {
    switch self {
    case .expired, .notYetValid: true
    default: false
    }
  }
}
#endif
