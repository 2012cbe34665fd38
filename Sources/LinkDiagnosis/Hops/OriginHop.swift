import AssociationLint
import Findings
import HostingEvidence

/// The site serves its file as devices want it.
enum OriginHop {
  /// The rules about trust, which developer mode does without. Source: ENT, documented.
  private static let trustRules: Set<RuleID> = [
    "hosting-certificate-self-signed", "hosting-certificate-unknown-issuer",
    "hosting-certificate-untrusted-root",
  ]

  static func judge(_ chain: ChainContext) -> ChainHop {
    guard let claimed = chain.claimed, let record = claimed.record else {
      return ChainHop(.origin, .unknown, "The site was not asked.")
    }
    // While Apple's network serves a file, a fault of the site hinders no device that asks there.
    let isDecisive = !claimed.isServedByNetwork
    let survey = record.survey
    if let hindrance = survey.hindrance {
      return ChainHop(
        .origin, .unknown, "\(survey.domain) cannot be asked: \(hindrance).", isDecisive: isDecisive)
    }
    let evidence = self.evidence(survey.wellKnown)
    if let problem = problems(in: survey, claimed.route).first {
      return ChainHop(
        .origin, .broken, problem.message, evidence: evidence + platforms(survey), mend: problem.help,
        isDecisive: isDecisive)
    }
    guard survey.wellKnown.content != nil else {
      return ChainHop(
        .origin, .unknown, "\(survey.wellKnown.name) gave nothing to judge.", evidence: evidence,
        mend: "See \"applinks lint \(survey.domain)\".", isDecisive: isDecisive)
    }
    guard survey.wellKnown.attempt?.tls.value?.isTrusted != nil || claimed.route.acceptsUntrusted else {
      return ChainHop(
        .origin, .unknown, "The file is served, but whether its certificate is trusted is not known here.",
        evidence: evidence, mend: "Ask from a machine with the usual roots and without a proxy.",
        isDecisive: isDecisive)
    }
    return ChainHop(
      .origin, .verified, "\(survey.wellKnown.name) is served as devices want it.", evidence: evidence,
      isDecisive: isDecisive)
  }

  /// What keeps devices from the file.
  private static func problems(in survey: HostingSurvey, _ route: FileRoute) -> [Finding] {
    HostingLinter().findings(in: survey).filter { finding in
      finding.severity == .error && finding.place.file != survey.assetLinks?.name
        && !(route.acceptsUntrusted && trustRules.contains(finding.rule))
    }
  }

  private static func evidence(_ file: HostedFile) -> [String] {
    guard let attempt = file.attempt else { return ["no address was reached"] }
    var lines: [String] = []
    if let response = attempt.response {
      let place = attempt.address.value.map { " from \($0.text)" } ?? ""
      lines.append("\(response.status) over \(response.protocolName)\(place)")
      if let redirect = RedirectEvidence(response, to: file.evidence.url) {
        lines.append("leads to \(redirect.target?.text ?? redirect.location ?? "nowhere")")
      }
      lines.append("\(response.body.bytes.count) bytes, SHA-256 \(response.body.sha256.prefix(16))…")
    }
    if let failure = attempt.failure { lines.append(failure.clause) }
    if let reservation = attempt.reservation { lines.append("the address is \(reservation.phrase)") }
    return lines
  }

  /// What serves the site, and the recipe for it.
  private static func platforms(_ survey: HostingSurvey) -> [String] {
    let headers = survey.wellKnown.response?.headers ?? []
    return HostingPlatform.recognised(in: headers).map {
      "served by \($0.name) (\($0.sign)): \"applinks generate \($0.recipe)\" prints its configuration"
    }
  }
}
