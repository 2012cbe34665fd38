import HostingEvidence

/// What keeps a device from reading a file: the first thing that goes wrong, in the order in which it would.
enum AnswerFault: Hashable, Sendable {
  /// The name has no address.
  case noAddress
  /// The name servers cannot be asked; the words say why.
  case nameServers(String)
  /// Every address is reserved.
  case reserved(AddressReservation)
  /// The exchange did not come to its end.
  case failure(FetchFailure)
  /// A protection asks for proof that the reader is a person.
  case challenge(String)
  /// The server sends the reader elsewhere.
  case redirect(RedirectEvidence)
  /// Another status than 200.
  case status(Int)
  /// The body is larger than what is read.
  case overLimit
  /// The body goes on behind its announced length.
  case extraBytes
  /// The body cannot be decompressed; the words say why.
  case undecodable(String)
  /// The body is compressed in a way that nobody asked for.
  case unaskedEncoding(String)
  /// The body is compressed, and no header says so.
  case unlabelledGzip
  /// The body is empty.
  case empty
  /// The body is a page that other paths get too.
  case fallbackPage
  /// The body is a page.
  case webPage
  /// The body is words for people in place of asset links.
  case text

  /// What is wrong with `file`; `nil` where its content can be read.
  init?(of file: HostedFile, in survey: HostingSurvey) {
    guard let attempt = file.attempt else {
      switch file.evidence.resolution.value?.failure {
      case .noAnswer(let words): self = .nameServers(words)
      case .timedOut(let seconds): self = .nameServers("no answer within \(SecondsText.text(seconds))")
      case .notFound, nil: self = .noAddress
      }
      return
    }
    if let reservation = attempt.reservation {
      self = .reserved(reservation)
    } else if let failure = attempt.failure {
      self = .failure(failure)
    } else if let response = attempt.response, let fault = Self.fault(in: response, of: file, survey) {
      self = fault
    } else {
      return nil
    }
  }

  private static func fault(
    in response: ResponseEvidence, of file: HostedFile, _ survey: HostingSurvey
  ) -> AnswerFault? {
    if case .challenge(let name) = response.page { return .challenge(name) }
    if let redirect = RedirectEvidence(response, to: file.evidence.url) { return .redirect(redirect) }
    if response.status != 200 { return .status(response.status) }
    if response.body.isOverLimit { return .overLimit }
    if response.body.hasExtraBytes { return .extraBytes }
    if let problem = response.body.decodingProblem { return .undecodable(problem) }
    if let other = response.contentEncodings.first(where: { $0 != "gzip" && $0 != "x-gzip" }) {
      return .unaskedEncoding(other)
    }
    switch response.page {
    case .unlabelledGzip: return .unlabelledGzip
    case .empty: return .empty
    case .markup: return isFallback(response, survey) ? .fallbackPage : .webPage
    case .content, .challenge: return file.isText ? .text : nil
    }
  }

  /// Whether paths that have nothing to do with each other get the same page.
  private static func isFallback(_ response: ResponseEvidence, _ survey: HostingSurvey) -> Bool {
    let bodies = [survey.wellKnown, survey.root, survey.assetLinks].compactMap { file -> String? in
      guard let other = file?.response, other.status == 200 else { return nil }
      return other.body.sha256
    }
    return bodies.count { $0 == response.body.sha256 } > 1
  }
}
