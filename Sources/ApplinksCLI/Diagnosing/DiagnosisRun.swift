#if Server
import HostingEvidence
import LinkDiagnosis
import LinkMatching

/// Asks what a diagnosis needs to know, and makes it.
struct DiagnosisRun {
  let app: String?
  let claims: AppClaims?
  let version: OSVersion?
  let opening: OpeningQuestion
  let collector: HostCollector

  /// The chain of one link or relying party, behind the links that led there.
  func diagnose(_ subject: DiagnosisQuestion.Subject, behind links: [String] = []) async -> Diagnosis {
    var opening = opening
    opening.precedingLinks = links
    let question = DiagnosisQuestion(subject, app: app, claims: claims, version: version, opening: opening)
    let diagnoser = LinkDiagnoser(question)
    return diagnoser.diagnosis(await collector.records(of: diagnoser.hosts))
  }

  /// The chains of a link and of those that its redirects lead to.
  func walk(from link: String) async -> RedirectWalk {
    await RedirectWalk.walk(from: link) { link, behind in
      await diagnose(.link(link), behind: behind)
    } ask: { address in
      await collector.page(at: address)
    }
  }
}
#endif
