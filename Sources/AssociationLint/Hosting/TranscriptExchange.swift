import HostingEvidence

/// One exchange of an example.
struct TranscriptExchange {
  /// The address of hosts that no line gives another.
  static let usualAddress = "203.0.113.7"

  private(set) var attempt: FetchAttempt
  private var tls: TLSEvidence
  private var bodyWord: Substring = ""
  private let host: String

  init(host: String) {
    self.host = host
    attempt = FetchAttempt(address: IPAddress(Self.usualAddress).map(Fact.known) ?? .unknown(.notReached))
    let day: Int64 = 86_400
    tls = TLSEvidence(
      version: "TLS 1.3", applicationProtocol: "h2",
      chain: [
        CertificateEvidence(
          subject: "CN=\(host)", issuer: "CN=Example CA", dnsNames: [host],
          notBefore: Timestamp(seconds: HostingTranscript.time.seconds - 30 * day),
          notAfter: Timestamp(seconds: HostingTranscript.time.seconds + 60 * day), sha256: "")
      ], problems: .known([]))
    attempt.tls = .known(tls)
  }

  /// Reads a line that stands before the status.
  mutating func read(_ line: Substring) {
    let words = line.split(separator: " ")
    guard let first = words.first else { return }
    switch first {
    case "from":
      if let address = words.last.flatMap({ IPAddress(String($0)) }) { attempt.address = .known(address) }
    case "not": attempt.reservation = attempt.address.value?.reservation ?? .privateNetwork
    case "tls": tls.version = "TLS \(words.last ?? "")"
    case "certificate": readCertificate(words.last ?? "")
    case "fails": readFailure(words)
    case "head": attempt.timings.firstByte = words.dropLast().last.flatMap { Int($0) }.map { .seconds($0) }
    case "body": bodyWord = words.last ?? ""
    default: break
    }
    if first != "not", first != "fails" { attempt.tls = .known(tls) }
  }

  private mutating func readCertificate(_ word: Substring) {
    let now = HostingTranscript.time
    let day: Int64 = 86_400
    func setEnd(_ days: Int64) {
      tls.chain[0].notAfter = Timestamp(seconds: now.seconds + days * day)
    }
    switch word {
    case "expired":
      setEnd(-3)
      tls.problems = .known([.expired(index: 0, since: tls.chain[0].notAfter)])
    case "early":
      tls.chain[0].notBefore = Timestamp(seconds: now.seconds + day)
      tls.problems = .known([.notYetValid(index: 0, until: tls.chain[0].notBefore)])
    case "aging": setEnd(5)
    case "self-signed": tls.problems = .known([.selfSigned])
    case "unknown-root": tls.problems = .known([.untrustedRoot("CN=Company Root")])
    case "incomplete": tls.problems = .known([.unknownIssuer("CN=Example Intermediate")])
    case "rejected": tls.problems = .known([.other("a name constraint excludes the host")])
    default:
      tls.chain[0].dnsNames = [String(word)]
      tls.problems = .known([.wrongHost([String(word)])])
    }
  }

  private mutating func readFailure(_ words: [Substring]) {
    guard words.count > 2, let phase = FetchPhase(rawValue: String(words[1])) else { return }
    let cause: FetchFailure.Cause =
      switch words[2] {
      case "timeout": .timedOut(seconds: 5)
      case "refused": .refused
      case "reset": .reset
      case "closed": .closed
      case "unreachable": .unreachable
      case "not-tls": .notTLS
      case "no-route": .noRoute
      case "truncated": .truncated
      case "head-too-large": .headTooLarge
      case "malformed": .malformed("invalid constant string")
      default: .tls("TLSV1_ALERT_INTERNAL_ERROR")
      }
    attempt.failure = FetchFailure(phase, cause)
    if phase != .firstByte, phase != .body { attempt.tls = .unknown(.notReached) }
  }

  /// Reads what stands behind the status.
  mutating func respond(_ status: Int, _ lines: ArraySlice<Substring>) {
    let headers = lines.prefix { !$0.isEmpty }
    var text = lines.dropFirst(headers.count + 1).joined(separator: "\n")
    if text.hasSuffix("\n") { text.removeLast() }
    var body = BodyEvidence(bytes: Array(text.utf8), sha256: text)
    switch bodyWord {
    case "over": body.isOverLimit = true
    case "longer": body.hasExtraBytes = true
    case "cut": body.isComplete = false
    case "gzip": body.bytes = [0x1F, 0x8B, 0x08]
    case "broken":
      body.decodingProblem = "The gzip data is damaged: it does not decompress, or its checksum differs."
    default: break
    }
    attempt.response = ResponseEvidence(
      status: status,
      headers: headers.map { line in
        let name = line.prefix { $0 != ":" }
        return HTTPHeader(String(name), String(line.dropFirst(name.count + 1).drop { $0 == " " }))
      }, body: body)
  }
}
