import FindingReports
import HostingEvidence
import LinkDiagnosis

/// A report on Apple's network for machines.
struct CDNJSON {
  let report: NetworkComparison

  var text: String {
    var json = JSONText()
    json.object { object in
      object.member("domain", report.domain)
      object.member("current", report.isCurrent)
      object.object("cdn") { cdn in
        EvidenceJSON.write(report.network.evidence, to: &cdn)
        if let answer = report.answer { write(answer, to: &cdn) }
      }
      object.object("origin") { EvidenceJSON.write(report.origin.evidence, to: &$0) }
      if let difference = report.difference {
        let text = DifferenceJSON(difference: difference, host: report.domain).text
        object.member("difference", json: text.split(separator: "\n").joined())
      }
      if let propagation = report.propagation {
        object.object("seconds") {
          $0.member("earliest", propagation.earliest)
          $0.member("latestForInstalls", propagation.latestForInstalls)
          $0.member("latestForDevices", propagation.latestForDevices)
        }
        object.array("grounds") { list in
          for ground in propagation.grounds {
            list.object {
              $0.member("text", ground.text)
              $0.member("certainty", ground.certainty == .folklore ? "assumed" : ground.certainty.rawValue)
            }
          }
        }
      }
    }
    return json.text + "\n"
  }

  private func write(_ answer: CDNAnswer, to object: inout JSONText) {
    if let origin = answer.origin { object.member("from", origin) }
    if let format = answer.format { object.member("originFormat", format) }
    if let age = answer.age { object.member("age", age) }
    if let age = answer.maximumAge { object.member("maxAge", age) }
    if let direct = answer.triesDirect { object.member("tryDirect", direct) }
    guard let failure = answer.failure else { return }
    object.object("failureReason") { entry in
      entry.member("reason", failure.reason)
      if let details = failure.details { entry.member("details", details) }
      if let code = failure.code { entry.member("code", code) }
      entry.member("known", failure.knowledge != nil)
      guard let knowledge = failure.knowledge else { return }
      entry.member("meaning", knowledge.meaning)
      entry.array("causes") { list in for cause in knowledge.causes { list.value(cause) } }
      entry.member("mend", knowledge.mend)
      entry.member("certainty", knowledge.certainty.rawValue)
    }
  }
}
