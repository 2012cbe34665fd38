import FindingReports
import LinkDiagnosis

/// A diagnosis for programs.
enum DiagnosisJSON {
  /// The object, with a line break at its end.
  static func text(_ report: DiagnosisReport) -> String {
    var json = JSONText()
    json.object { object in
      switch report {
      case .chain(let diagnosis): write(diagnosis, to: &object)
      case .walk(let walk): write(walk, to: &object)
      }
    }
    return json.text + "\n"
  }

  private static func write(_ diagnosis: Diagnosis, to object: inout JSONText) {
    object.member("subject", diagnosis.subject)
    if let app = diagnosis.app { object.member("app", app) }
    object.member("verdict", diagnosis.verdict.rawValue)
    object.member("message", diagnosis.sentence)
    object.array("hops") { list in
      for hop in diagnosis.hops { list.object { write(hop, to: &$0) } }
    }
  }

  private static func write(_ hop: ChainHop, to object: inout JSONText) {
    object.member("hop", hop.kind.rawValue)
    object.member("verdict", hop.verdict.rawValue)
    object.member("decisive", hop.isDecisive)
    object.member("message", hop.sentence)
    object.array("evidence") { list in for line in hop.evidence { list.value(line) } }
    if let mend = hop.mend { object.member("help", mend) }
  }

  private static func write(_ walk: RedirectWalk, to object: inout JSONText) {
    object.array("steps") { list in
      for step in walk.steps {
        list.object { entry in
          entry.member("url", step.link)
          entry.member("outcome", step.outcome.rawValue)
          if let status = step.status { entry.member("status", status) }
          if let target = step.target { entry.member("target", target) }
          entry.object("diagnosis") { write(step.diagnosis, to: &$0) }
        }
      }
    }
    object.member("end", WalkWords.word(walk.end))
    object.member("message", WalkWords.sentence(walk.end))
  }
}
