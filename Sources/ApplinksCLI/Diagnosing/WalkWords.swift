import LinkDiagnosis

/// A walk over redirects in words, which all formats share.
enum WalkWords {
  /// What happens with a step, in one sentence.
  static func sentence(_ step: RedirectStep) -> String {
    switch step.outcome {
    case .opensApp: "opens \(step.diagnosis.app ?? "an app")"
    case .mayOpenApp: "may open \(step.diagnosis.app ?? "an app"): \(step.diagnosis.sentence)"
    case .browser: "stays in the browser: \(step.diagnosis.sentence)"
    }
  }

  /// Why the walk ended, in one sentence.
  static func sentence(_ end: RedirectWalk.End) -> String {
    switch end {
    case .app: "The app opens, and nobody is asked any more."
    case .page(let status): "The server answers \(status) and leads nowhere else."
    case .clientRedirect(let target):
      "The page leads on to \(target) by itself, which usually stays in the browser (IMPACT, F723275, observed); that is not followed."
    case .customScheme(let link):
      "The redirect leads to \(link), a custom scheme: Safari asks before it opens one (MAESTRO, observed)."
    case .loop: "The redirects lead back to a link that was seen before."
    case .tooMany: "There are more than \(RedirectWalk.limit) redirects."
    case .noAnswer(let reason): "The server gives no answer: \(reason)."
    case .withoutTarget: "The last redirect has no target that can be read."
    }
  }

  /// The word of an end in JSON.
  static func word(_ end: RedirectWalk.End) -> String {
    switch end {
    case .app: "app"
    case .page: "page"
    case .clientRedirect: "clientRedirect"
    case .customScheme: "customScheme"
    case .loop: "loop"
    case .tooMany: "tooMany"
    case .noAnswer: "noAnswer"
    case .withoutTarget: "withoutTarget"
    }
  }
}
