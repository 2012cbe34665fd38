import FindingReports
import HostingEvidence

/// Evidence for machines. What is not known is absent, with the reason in a member ending in `Unknown`.
enum EvidenceJSON {
  /// Writes the members of `evidence`.
  static func write(_ evidence: FetchEvidence, to object: inout JSONText) {
    object.member("url", evidence.url.text)
    object.member("userAgent", evidence.userAgent)
    switch evidence.resolution {
    case .known(let resolution):
      object.array("addresses") { list in for address in resolution.addresses { list.value(address.text) } }
      if let failure = resolution.failure { object.member("addressesFailure", failure.clause) }
    case .unknown(let reason): object.member("addressesUnknown", reason.phrase)
    }
    object.array("attempts") { list in
      for attempt in evidence.attempts { list.object { write(attempt, evidence.url, to: &$0) } }
    }
  }

  private static func write(_ attempt: FetchAttempt, _ url: WebAddress, to object: inout JSONText) {
    switch attempt.address {
    case .known(let address): object.member("address", address.text)
    case .unknown(let reason): object.member("addressUnknown", reason.phrase)
    }
    object.member("port", attempt.port)
    if let reservation = attempt.reservation { object.member("refused", reservation.rawValue) }
    switch attempt.tls {
    case .known(let tls): object.object("tls") { write(tls, to: &$0) }
    case .unknown(let reason): object.member("tlsUnknown", reason.phrase)
    }
    if let response = attempt.response { object.object("response") { write(response, url, to: &$0) } }
    if let failure = attempt.failure {
      object.object("failure") {
        $0.member("phase", failure.phase.rawValue)
        $0.member("cause", FetchFailureCode.word(failure.cause))
        $0.member("message", failure.clause)
      }
    }
    object.object("milliseconds") { times in
      let timings = attempt.timings
      for (name, time) in [
        ("connect", timings.connect), ("handshake", timings.handshake), ("firstByte", timings.firstByte),
        ("body", timings.body),
      ] {
        if let time { times.member(name, EvidenceText.milliseconds(time)) }
      }
    }
  }

  private static func write(_ tls: TLSEvidence, to object: inout JSONText) {
    if let version = tls.version { object.member("version", version) }
    if let name = tls.applicationProtocol { object.member("protocol", name) }
    switch tls.problems {
    case .known(let problems):
      object.member("trusted", problems.isEmpty)
      object.array("problems") { list in
        for problem in problems {
          list.object {
            $0.member("problem", TrustText.code(problem))
            $0.member("message", TrustText.clause(problem))
          }
        }
      }
    case .unknown(let reason): object.member("trustedUnknown", reason.phrase)
    }
    object.array("chain") { list in
      for certificate in tls.chain {
        list.object { entry in
          entry.member("subject", certificate.subject)
          entry.member("issuer", certificate.issuer)
          entry.array("names") { names in
            for name in certificate.dnsNames + certificate.addresses.map(\.text) { names.value(name) }
          }
          entry.member("notBefore", certificate.notBefore.rfc3339)
          entry.member("notAfter", certificate.notAfter.rfc3339)
          entry.member("sha256", certificate.sha256)
        }
      }
    }
  }

  private static func write(_ response: ResponseEvidence, _ url: WebAddress, to object: inout JSONText) {
    object.member("status", response.status)
    object.member("protocol", response.protocolName)
    object.array("headers") { list in
      for header in response.headers {
        list.object {
          $0.member("name", header.name)
          $0.member("value", header.value)
        }
      }
    }
    if let redirect = RedirectEvidence(response, to: url) {
      object.object("redirect") {
        if let location = redirect.location { $0.member("location", location) }
        if let target = redirect.target { $0.member("target", target.text) }
        $0.member("kind", "\(redirect.kind)")
      }
    }
    object.object("body") {
      $0.member("bytes", response.body.bytes.count)
      $0.member("received", response.body.receivedCount)
      $0.member("sha256", response.body.sha256)
      $0.member("complete", response.body.isComplete)
      if response.body.isOverLimit { $0.member("overLimit", true) }
      if response.body.hasExtraBytes { $0.member("extraBytes", true) }
      if let problem = response.body.decodingProblem { $0.member("decodingProblem", problem) }
    }
  }
}
