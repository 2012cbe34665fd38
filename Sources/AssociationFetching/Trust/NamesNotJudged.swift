#if Server
import SwiftASN1
import X509

/// Takes any name for good where names are judged elsewhere.
struct NamesNotJudged: VerifierPolicy {
  let verifyingCriticalExtensions: [ASN1ObjectIdentifier] = [.X509ExtensionID.subjectAlternativeName]

  func chainMeetsPolicyRequirements(chain: UnverifiedCertificateChain) -> PolicyEvaluationResult {
    .meetsPolicy
  }
}
#endif
