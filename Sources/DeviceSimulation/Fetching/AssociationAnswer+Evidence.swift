public import HostingEvidence

extension AssociationAnswer {
  /// What was seen of a file, as a device takes it.
  ///
  /// - Parameters:
  ///   - file: What was seen.
  ///   - isCDN: Whether Apple's network was asked, and not the domain.
  ///   - advice: What the user can do where an address is reserved, as the end of a clause; empty for nothing.
  public init(_ file: HostedFile, isCDN: Bool, advice: String = "") {
    guard let attempt = file.attempt, let response = attempt.response, attempt.failure == nil else {
      self = .noAnswer(file.hindrance(advice))
      return
    }
    let isTrusted = attempt.tls.value?.isTrusted
    if isCDN, isTrusted == false {
      self = .noAnswer("the certificate is not trusted")
      return
    }
    let read = CDNAnswer(response)
    self = .response(
      Response(
        status: response.status, body: response.body.bytes, isTrusted: isTrusted,
        cdnFailure: isCDN
          ? read.failure.map { [$0.reason, $0.details].compactMap { $0 }.joined(separator: " -- ") } : nil,
        triesDirect: isCDN ? read.triesDirect : nil, fault: response.bodyFault))
  }
}
