public import HostingEvidence

extension StatementAnswer {
  /// What was seen of a statement list, as a device takes it.
  ///
  /// - Parameters:
  ///   - file: What was seen.
  ///   - advice: What the user can do where an address is reserved, as the end of a clause; empty for nothing.
  public init(_ file: HostedFile, advice: String = "") {
    guard let attempt = file.attempt, let response = attempt.response, attempt.failure == nil else {
      self = .noAnswer(file.hindrance(advice))
      return
    }
    self = .response(
      Response(
        status: response.status, mediaType: response.mediaType, body: response.body.bytes,
        isTrusted: attempt.tls.value?.isTrusted, fault: response.bodyFault))
  }
}
