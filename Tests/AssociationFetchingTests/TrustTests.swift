#if Server
import AssociationFetching
import HostingEvidence
import TestOrigin
import Testing

@Suite("Why a certificate is not trusted")
struct TrustTests {
  enum Fault: String, CaseIterable, Sendable {
    case expired, notYetValid, wrongHost, selfSigned, unknownAuthority, shownUnknownRoot, missingIntermediate
    case expiredAndWrongHost, wildcard, wildcardTooDeep, goodIntermediate
  }

  private func certificate(_ fault: Fault) throws -> TestCertificate {
    let authority = try #require(Fetching.authority)
    let stranger = try TestCertificate.Authority("Stranger")
    switch fault {
    case .expired: return try TestCertificate(["shop.example"], from: authority, notBefore: -90, notAfter: -1)
    case .notYetValid: return try TestCertificate(["shop.example"], from: authority, notBefore: 1)
    case .wrongHost: return try TestCertificate(["www.shop.example", "a.example"], from: authority)
    case .selfSigned: return try TestCertificate(["shop.example"], from: nil)
    case .unknownAuthority: return try TestCertificate(["shop.example"], from: stranger)
    case .shownUnknownRoot: return try TestCertificate(["shop.example"], from: stranger, showsAuthority: true)
    case .missingIntermediate:
      return try TestCertificate(["shop.example"], below: authority, showsIntermediate: false)
    case .goodIntermediate:
      return try TestCertificate(["shop.example"], below: authority, showsIntermediate: true)
    case .expiredAndWrongHost:
      return try TestCertificate(["other.example"], from: authority, notBefore: -90, notAfter: -1)
    case .wildcard: return try TestCertificate(["*.example"], from: authority)
    case .wildcardTooDeep: return try TestCertificate(["*.shop.example"], from: authority)
    }
  }

  @Test("the reason is exact", arguments: Fault.allCases)
  func reason(_ fault: Fault) async throws {
    let certificate = try certificate(fault)
    let origin = try await TestOrigin(certificate) { _ in .json(Fetching.file) }
    let attempt = try #require(try await Fetching(origin).fetch().answer)
    // Whatever the certificate, what stands behind it is seen.
    #expect(attempt.response?.status == 200)
    let tls = try #require(attempt.tls.value)
    let problems = try #require(tls.problems.value)
    let first = try #require(tls.chain.first)
    let expected: [TrustProblem]
    switch fault {
    case .expired: expected = [.expired(index: 0, since: first.notAfter)]
    case .notYetValid: expected = [.notYetValid(index: 0, until: first.notBefore)]
    case .wrongHost: expected = [.wrongHost(["www.shop.example", "a.example"])]
    case .selfSigned: expected = [.selfSigned]
    case .unknownAuthority: expected = [.unknownIssuer("CN=Stranger")]
    case .shownUnknownRoot: expected = [.untrustedRoot("CN=Stranger")]
    case .missingIntermediate: expected = [.unknownIssuer("CN=Test Intermediate")]
    case .expiredAndWrongHost:
      expected = [.expired(index: 0, since: first.notAfter), .wrongHost(["other.example"])]
    case .wildcardTooDeep: expected = [.wrongHost(["*.shop.example"])]
    // A wildcard for a whole top-level domain is none that this reader takes.
    case .wildcard: expected = [.wrongHost(["*.example"])]
    case .goodIntermediate: expected = []
    }
    #expect(problems == expected)
  }

  @Test("without any root, nothing is claimed")
  func noRoots() async throws {
    let origin = try await TestOrigin(try Fetching.certificate()) { _ in .json(Fetching.file) }
    let attempt = try #require(try await Fetching(origin, trusting: nil).fetch().answer)
    #expect(attempt.tls.value?.isTrusted == nil)
  }
}
#endif
