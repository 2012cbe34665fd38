import AssociationLint
import HostingEvidence

/// Evidence for people: a block of aligned lines for each address that was asked for.
enum EvidenceText {
  /// The lines about `evidence`.
  static func lines(_ evidence: FetchEvidence) -> [String] {
    var lines = [Quoted.visible(evidence.url.text), row("asked as", Quoted.visible(evidence.userAgent))]
    switch evidence.resolution {
    case .unknown(let reason): lines.append(row("addresses", "unknown: \(reason.phrase)"))
    case .known(let resolution) where resolution.addresses.isEmpty:
      let reason = resolution.failure ?? .notFound
      lines.append(row("addresses", "none: \(Quoted.visible(reason.clause))"))
    case .known(let resolution):
      lines.append(row("addresses", resolution.addresses.map(\.text).joined(separator: ", ")))
    }
    for attempt in evidence.attempts { lines += self.lines(attempt, evidence.url) }
    return lines
  }

  private static func lines(_ attempt: FetchAttempt, _ url: WebAddress) -> [String] {
    var lines: [String] = []
    switch attempt.address {
    case .known(let address): lines.append("  from \(address.text)")
    case .unknown(let reason): lines.append("  from an unknown address (\(reason.phrase))")
    }
    if let reservation = attempt.reservation {
      lines.append(row("refused", "it is \(reservation.phrase): add --allow-private", 4))
      return lines
    }
    lines += tls(attempt.tls)
    if let response = attempt.response { lines += self.lines(response, url) }
    if let failure = attempt.failure {
      lines.append(row("failed", Quoted.visible(failure.clause), 4))
    }
    lines.append(row("time", timings(attempt.timings), 4))
    return lines
  }

  private static func lines(_ response: ResponseEvidence, _ url: WebAddress) -> [String] {
    let type = response.headers.first("content-type").map { Quoted.visible($0) } ?? "no content type"
    var lines = [row("answer", "\(response.status) over \(response.protocolName), \(type)", 4)]
    if let redirect = RedirectEvidence(response, to: url) {
      lines.append(
        row("leads to", Quoted.visible(redirect.target?.text ?? redirect.location ?? "nowhere"), 4))
    }
    let body = response.body
    var words = "\(Quoted.counted(body.bytes.count, "byte"))"
    if body.receivedCount != body.bytes.count { words += " (\(body.receivedCount) came over the connection)" }
    if body.isOverLimit { words += ", more than the limit" }
    lines.append(row("body", words, 4))
    lines.append(row("SHA-256", body.sha256, 4))
    return lines
  }

  private static func tls(_ fact: Fact<TLSEvidence>) -> [String] {
    guard case .known(let tls) = fact else {
      if case .unknown(.proxy) = fact { return [row("TLS", "unknown: a proxy stands between", 4)] }
      return []
    }
    var lines = [
      row("TLS", [tls.version, tls.applicationProtocol].compactMap { $0 }.joined(separator: ", "), 4)
    ]
    for certificate in tls.chain {
      lines.append(
        row(
          "certificate",
          "\(Quoted.visible(certificate.subject)), good until \(certificate.notAfter.text), "
            + "SHA-256 \(certificate.sha256.prefix(16))…", 4))
    }
    switch tls.problems {
    case .known([]): lines.append(row("trusted", "yes", 4))
    case .known(let problems):
      lines += problems.map { row("trusted", "no: \(Quoted.visible(TrustText.clause($0)))", 4) }
    case .unknown(let reason): lines.append(row("trusted", "unknown: \(reason.phrase)", 4))
    }
    return lines
  }

  private static func timings(_ timings: FetchTimings) -> String {
    let parts = [
      ("connection", timings.connect), ("TLS", timings.handshake), ("answer", timings.firstByte),
      ("body", timings.body),
    ]
    let words = parts.compactMap { name, time in time.map { "\(name) \(milliseconds($0)) ms" } }
    return words.isEmpty ? "-" : words.joined(separator: ", ")
  }

  /// A duration in whole milliseconds.
  static func milliseconds(_ duration: Duration) -> Int { Int((duration / .milliseconds(1)).rounded()) }

  static func row(_ label: String, _ text: String, _ indentation: Int = 2) -> String {
    let gap = String(repeating: " ", count: max(2, 13 - label.count))
    return String(repeating: " ", count: indentation) + label + gap + text
  }
}
