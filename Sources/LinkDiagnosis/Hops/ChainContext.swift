import AssociationFiles
import Entitlements
import HostingEvidence
import LinkMatching
import LinkOpening
import LinkSyntax

/// What all hops of one diagnosis need.
struct ChainContext {
  private(set) var diagnoser: LinkDiagnoser
  /// The file whose rules decide; `nil` where the link can open no app.
  let claimed: ClaimedFile?
  /// The files that are looked up before and after it, for evidence.
  let others: [ClaimedFile]
  /// Why the link opens which apps by the deciding file; `nil` where there is none, or no link.
  let explanation: Explanation?
  /// The app that it is about.
  let app: String?

  var question: DiagnosisQuestion { diagnoser.question }

  init(_ diagnoser: LinkDiagnoser, _ records: [String: HostRecord]) {
    self.diagnoser = diagnoser
    let question = diagnoser.question
    let files = Self.files(diagnoser, records)
    let explanations = files.map { Self.explanation(of: diagnoser.link, by: $0.file, question) }
    // The files of parents count only where the host's own has no rule for the link. Source: W19, documented.
    let deciding = explanations.firstIndex { $0?.decides(question.app) == true } ?? files.indices.first
    claimed = deciding.map { files[$0] }
    explanation = deciding.flatMap { explanations[$0] }
    others = files.indices.filter { $0 != deciding }.map { files[$0] }
    app = question.app ?? explanation?.opener
  }

  /// The same chain, with the link tapped in `surface`.
  func tapped(in surface: Surface) -> ChainContext {
    var chain = self
    chain.diagnoser.question.opening.surface = surface
    return chain
  }

  private static func files(_ diagnoser: LinkDiagnoser, _ records: [String: HostRecord]) -> [ClaimedFile] {
    let version = diagnoser.question.version
    let files = diagnoser.entries.compactMap { entry in
      entry.fileHost.map { ClaimedFile(entry: entry, host: $0, version: version, record: records[$0]) }
    }
    guard files.isEmpty else { return files }
    return diagnoser.hosts.map { ClaimedFile(entry: nil, host: $0, version: version, record: records[$0]) }
  }

  private static func explanation(
    of link: LinkURL?, by file: AssociationFile?, _ question: DiagnosisQuestion
  ) -> Explanation? {
    guard let link, let file, question.service == .applinks else { return nil }
    return LinkMatcher(file, question: LinkMatcher.Question(version: question.version)).explanation(for: link)
  }
}

extension Explanation {
  /// Whether a rule of the file is for the link, asked about `app` alone where it is known.
  fileprivate func decides(_ app: String?) -> Bool {
    apps.contains { $0.decision.decision != .noMatch && (app == nil || $0.decision.app == app) }
  }

  /// The first app of the file that the link opens: entries are walked in file order. Source: F649423, documented.
  fileprivate var opener: String? { apps.first { $0.decision.decision == .match }?.decision.app }
}
