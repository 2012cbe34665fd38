#if Server
import DeviceSimulation
import FindingReports
import LinkOpening
import LinkSyntax

/// What a tap opened, in an answer.
struct OpeningAnswer {
  let opening: DeviceOpening
  /// The screen that the app shows; `nil` where that is not known.
  let screen: String?

  func write(to json: inout JSONText) {
    let decision = opening.decision
    json.member("url", opening.tap.chain.first.url.text)
    json.member("from", opening.tap.surface.rawValue)
    json.member("gesture", opening.tap.gesture.rawValue)
    json.member("outcome", decision.outcome.word)
    if let app = decision.outcome.app { json.member("app", app) }
    if let screen { json.member("screen", screen) }
    json.member("certainty", decision.certainty.rawValue)
    json.member("guess", decision.isGuess)
    json.member("link", decision.link.text)
    if let choice = decision.choice { json.member("choice", choice.rawValue) }
    json.array("reasons") { json in for reason in decision.reasons { json.object { write(reason, to: &$0) } }
    }
    json.array("notes") { json in for note in decision.notes { json.object { write(note, to: &$0) } } }
    json.array("offers") { json in
      for offer in decision.offers {
        json.object { json in
          json.member("offer", offer.word)
          if let app = offer.app { json.member("app", app) }
        }
      }
    }
  }

  private func write(_ reason: OpeningReason, to json: inout JSONText) {
    json.member("text", reason.sentence)
    json.member("certainty", reason.certainty.rawValue)
    json.array("sources") { json in
      for fact in reason.facts { for source in fact.sources { json.value(source) } }
    }
  }
}
#endif
