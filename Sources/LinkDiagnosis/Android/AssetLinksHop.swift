import AssetLinks
import AssociationLint
import Findings
import HostingEvidence

/// The host serves its asset links as devices want them. Source: DAL-C, SS-FETCH, documented.
enum AssetLinksHop {
  static func judge(_ chain: AndroidChain, _ host: String) -> ChainHop {
    var hop = judged(chain, host)
    hop.isDecisive = !chain.isChosen
    return hop
  }

  private static func judged(_ chain: AndroidChain, _ host: String) -> ChainHop {
    guard !chain.isHandedIn(host) else {
      return ChainHop(
        .assetLinks, .unknown, "The asset links were handed in; how \(host) serves them was not looked at.",
        mend: "Leave out --assetlinks to ask \(host) itself.")
    }
    guard let file = chain.files[host] else {
      return ChainHop(
        .assetLinks, .unknown, "\(host) was not asked.", mend: "Ask it, or hand in its asset links.")
    }
    return judge(file, host, package: chain.decider.package)
  }

  /// What is known of how a host serves its file.
  static func judge(_ file: HostedFile, _ host: String, package: String?) -> ChainHop {
    let evidence = evidence(file)
    // The way to Apple's file plays no part: what is judged is the one file.
    let own = HostedFile(
      .wellKnown, FetchEvidence(url: WebAddress(host: host, target: HostedFile.Role.wellKnown.path)))
    let survey = HostingSurvey(domain: host, wellKnown: own, assetLinks: file)
    let linter = HostingLinter(settings: LintSettings(androidPackage: package ?? "app"))
    let problems = linter.findings(in: survey).filter { $0.place.file == file.name }
    if let failure = file.attempt?.failure, failure.cause == .noRoute || failure.phase == .proxy {
      return ChainHop(
        .assetLinks, .unknown, "\(host) cannot be asked from here: \(failure.clause).", evidence: evidence,
        mend: "Ask from a machine with a way to it, or hand in its asset links.")
    }
    if let problem = problems.first(where: { $0.severity == .error }) ?? problems.first, file.content == nil {
      return ChainHop(.assetLinks, .broken, problem.message, evidence: evidence, mend: problem.help)
    }
    if file.attempt?.tls.value?.isTrusted == false {
      return ChainHop(
        .assetLinks, .broken,
        "The certificate of \(host) is not trusted, so devices read nothing (DAL-C, documented).",
        evidence: evidence,
        mend: "Serve \(host) with a certificate that leads to a trusted root, with its intermediates.")
    }
    guard let content = file.content, let response = file.response else {
      return ChainHop(
        .assetLinks, .unknown, "\(file.name) gave nothing to judge.", evidence: evidence,
        mend: "See \"applinks lint \(host)\".")
    }
    if content.count > StatementList.deviceSizeLimit {
      return ChainHop(
        .assetLinks, .broken,
        "The file is larger than 1 MiB, of which AOSP reads nothing (SS-FETCH, documented in source).",
        evidence: evidence, mend: "Leave out statements that are not needed.")
    }
    guard response.mediaType == "application/json" else {
      return ChainHop(
        .assetLinks, .unknown,
        "The file is served as \(response.mediaType ?? "no type"): it must be application/json (DAL-C, documented), which AOSP does not look at (SS-FETCH, documented in source).",
        evidence: evidence, mend: "Serve it with Content-Type: application/json.")
    }
    guard file.attempt?.tls.value?.isTrusted != nil else {
      return ChainHop(
        .assetLinks, .unknown,
        "The file is served, but whether its certificate is trusted is not known here.",
        evidence: evidence, mend: "Ask from a machine with the usual roots and without a proxy.")
    }
    return ChainHop(.assetLinks, .verified, "\(file.name) is served as devices want it.", evidence: evidence)
  }

  static func evidence(_ file: HostedFile) -> [String] {
    guard let attempt = file.attempt else { return ["no address was reached"] }
    var lines: [String] = []
    if let response = attempt.response {
      let place = attempt.address.value.map { " from \($0.text)" } ?? ""
      lines.append("\(response.status) over \(response.protocolName)\(place)")
      if let redirect = RedirectEvidence(response, to: file.evidence.url) {
        lines.append("leads to \(redirect.target?.text ?? redirect.location ?? "nowhere")")
      }
      lines.append("\(response.mediaType ?? "no type"), \(response.body.bytes.count) bytes")
    }
    if let failure = attempt.failure { lines.append(failure.clause) }
    if let reservation = attempt.reservation { lines.append("the address is \(reservation.phrase)") }
    return lines
  }
}
