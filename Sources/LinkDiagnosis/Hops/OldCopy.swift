import AssociationFiles
import LinkMatching

/// Whether the copy in Apple's network keeps the link from an app that the site's file would open.
enum OldCopy {
  static func isHindering(_ chain: ChainContext) -> Bool {
    guard let claimed = chain.claimed, let old = claimed.file, let new = claimed.originFile else {
      return false
    }
    return opens(new, chain) && !opens(old, chain)
  }

  private static func opens(_ file: AssociationFile, _ chain: ChainContext) -> Bool {
    let question = LinkMatcher.Question(service: chain.question.service, version: chain.question.version)
    let matcher = LinkMatcher(file, question: question)
    guard let link = chain.diagnoser.link else {
      return matcher.apps.contains { chain.question.app == nil || $0.identifier == chain.question.app }
    }
    return matcher.decisions(for: link).contains {
      $0.decision == .match && (chain.question.app == nil || $0.app == chain.question.app)
    }
  }
}
