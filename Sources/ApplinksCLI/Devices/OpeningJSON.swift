import DeviceSimulation
import FindingReports
import LinkMatching
import LinkOpening
import LinkSyntax

/// What happens to a tapped link, for machines.
struct OpeningJSON {
  let opening: DeviceOpening
  let device: SimulatedDevice

  var text: String {
    let decision = opening.decision
    var json = JSONText()
    json.object { object in
      object.member("url", opening.tap.chain.first.url.text)
      object.member("device", device.name)
      object.member("system", device.system.text)
      object.member("from", opening.tap.surface.rawValue)
      object.member("gesture", opening.tap.gesture.rawValue)
      object.member("outcome", decision.outcome.word)
      if let app = decision.outcome.app { object.member("app", app) }
      object.member("certainty", decision.certainty.rawValue)
      object.member("guess", decision.isGuess)
      object.member("link", decision.link.text)
      object.member("redirects", decision.redirectCount)
      object.member("throughBrowser", decision.isThroughBrowser)
      if let choice = decision.choice { object.member("choice", choice.rawValue) }
      object.array("reasons") { list in for reason in decision.reasons { SourceText.write(reason, to: &list) }
      }
      object.array("notes") { list in for note in decision.notes { SourceText.write(note, to: &list) } }
      object.array("alternatives") { list in
        for outcome in decision.alternatives {
          list.object {
            $0.member("outcome", outcome.word)
            if let app = outcome.app { $0.member("app", app) }
          }
        }
      }
      object.array("offers") { list in
        for offer in decision.offers {
          list.object {
            $0.member("offer", offer.word)
            if let app = offer.app { $0.member("app", app) }
          }
        }
      }
      if let delivery = opening.delivery { write(delivery, to: &object) }
      object.array("records") { list in for record in opening.records { RecordText.write(record, to: &list) }
      }
    }
    return json.text + "\n"
  }

  private func write(_ delivery: LinkDelivery, to object: inout JSONText) {
    if let activity = delivery.activity {
      object.object("activity") {
        $0.member("activityType", activity.type)
        $0.member("webpageURL", activity.webpageURL)
        if let page = activity.possibleReferrer { $0.member("possibleReferrerURL", page) }
      }
    }
    object.array("callbacks") { list in
      for callback in delivery.callbacks {
        list.object {
          $0.member("lifeCycle", callback.lifeCycle.rawValue)
          $0.member("cold", callback.cold)
          $0.member("warm", callback.warm)
          $0.member("certainty", callback.fact?.certainty.rawValue ?? "undocumented")
        }
      }
    }
  }
}
