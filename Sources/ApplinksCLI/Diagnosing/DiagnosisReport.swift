import LinkDiagnosis

/// What `applinks diagnose` has to say.
enum DiagnosisReport {
  /// One chain.
  case chain(Diagnosis)
  /// The chains of a link and of those that its redirects lead to.
  case walk(RedirectWalk)

  /// Whether a hop is broken. Of redirects only the last link counts: the others are meant to lead on.
  var hasBroken: Bool {
    switch self {
    case .chain(let diagnosis): diagnosis.hasBroken
    case .walk(let walk): walk.steps.last?.diagnosis.hasBroken ?? true
    }
  }
}
