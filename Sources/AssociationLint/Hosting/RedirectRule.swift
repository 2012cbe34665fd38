import HostingEvidence

/// A rule about redirects of one kind.
protocol RedirectRule: AnswerRule {
  /// The kind.
  static var kind: RedirectKind { get }
  /// What the redirect does, as the end of a sentence, and how to mend it.
  static func words(_ target: String, _ url: WebAddress) -> (cause: String, help: String)
}

extension RedirectRule {
  static func verdict(_ fault: AnswerFault, _ file: HostedFile) -> HostingVerdict? {
    guard case .redirect(let redirect) = fault, redirect.kind == kind, let status = file.response?.status
    else {
      return nil
    }
    let target = Excerpt.quote(redirect.target?.text ?? redirect.location ?? "")
    let words = words(target, file.evidence.url)
    return HostingVerdict(
      "The server answers with a redirect (\(status)) \(words.cause), which no device follows for this file.",
      help: words.help)
  }
}
