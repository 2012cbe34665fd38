#if Server
import AssociationResponder
import HostingEvidence

extension CDNOutcome {
  /// What Apple's network would make of what was seen of a domain, as far as that was ever recorded.
  init(_ evidence: FetchEvidence) {
    self = Self.unreached(evidence) ?? Self.answered(HostedFile(.wellKnown, evidence))
  }

  /// Why nothing was answered; `nil` where something was.
  private static func unreached(_ evidence: FetchEvidence) -> CDNOutcome? {
    if let failure = evidence.resolution.value?.failure {
      return .unrecorded("the look-up: \(failure.clause)")
    }
    guard let attempt = evidence.answer else { return .unrecorded("the look-up: the name has no address") }
    if evidence.attempts.allSatisfy({ $0.reservation != nil }) { return .privateAddress }
    // What a crawler does with a certificate that is not trusted is known; which code it gives is not.
    if let problem = attempt.tls.value?.problems.value?.first {
      return .unrecorded("the certificate: \(words(problem))")
    }
    guard let failure = attempt.failure else { return nil }
    switch (failure.cause, failure.phase) {
    case (.timedOut, .connect): return .timeout(.connection)
    case (.timedOut, .firstByte): return .timeout(.head)
    case (.timedOut, _): return .timeout(.other)
    default: return .unrecorded("the exchange: \(failure.clause)")
    }
  }

  private static func answered(_ file: HostedFile) -> CDNOutcome {
    guard let response = file.response else { return .unrecorded("the exchange: there was no answer") }
    if (300...399).contains(response.status) {
      return .unrecorded("a redirect: the domain answered \(response.status)")
    }
    guard response.status == 200 else { return .refusal(response.status) }
    if response.body.isOverLimit { return .unrecorded("the size: the body is larger than what is read here") }
    if let problem = response.body.decodingProblem { return .unrecorded("the encoding: \(problem)") }
    guard let content = file.content else { return .notJSON }
    let served = ServedFile(content)
    guard SiteFindings.isReadable(served) else { return .notJSON }
    return .file(content, isSigned: served.contentType == .signed)
  }

  private static func words(_ problem: TrustProblem) -> String {
    switch problem {
    case .noCertificate: "there is none"
    case .selfSigned: "it vouches for itself"
    case .untrustedRoot, .unknownIssuer: "nobody who is trusted issued it"
    case .expired: "it is no longer good"
    case .notYetValid: "it is not good yet"
    case .wrongHost: "it is good for other hosts"
    case .other: "it is not trusted"
    }
  }
}
#endif
