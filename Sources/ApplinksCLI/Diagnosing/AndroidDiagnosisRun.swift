import HostingEvidence
import LinkDiagnosis
import LinkOpening

/// Asks what a diagnosis of an Android app needs to know, and makes it.
struct AndroidDiagnosisRun {
  let side: AndroidSide
  let surface: Surface?
  let choice: StoredChoice?

  /// The chain of a link; `ask` asks hosts for their asset links.
  func diagnose(
    _ link: String, ask: ([String]) async -> [String: HostedFile]
  ) async -> Diagnosis {
    let question = AndroidDiagnosisQuestion(
      link, side.decider, name: Quoted.visible(side.file), surface: surface, choice: choice)
    let diagnoser = AndroidDiagnoser(question)
    return diagnoser.diagnosis(await ask(diagnoser.hosts))
  }
}
