import DeviceSimulation
import LinkMatching
import LinkOpening
import LinkSyntax

/// What happens to a tapped link, for people.
struct OpeningText {
  let opening: DeviceOpening
  let device: SimulatedDevice

  private var decision: OpeningDecision { opening.decision }

  var text: String {
    var lines = [Quoted.visible(opening.tap.chain.first.url.text), "  \(headline)"]
    lines.append(
      "  on \(device.name) (\(device.system.text)), from \(opening.tap.surface.rawValue), \(opening.tap.gesture.rawValue)"
    )
    if decision.redirectCount > 0 {
      let way = decision.isThroughBrowser ? "by way of the browser, redirected to" : "by way of redirects:"
      lines.append("  \(way) \(Quoted.visible(decision.link.text))")
    }
    if !decision.alternatives.isEmpty {
      lines.append("  or else: \(decision.alternatives.map(Self.phrase).joined(separator: ", "))")
    }
    lines += section("why", decision.reasons.map { SourceText.line($0) })
    lines += section("beside that", decision.notes.map { SourceText.line($0) })
    lines += section("offered", decision.offers.map(Self.phrase))
    if let choice = decision.choice {
      lines += section("chosen from now on", ["\(choice.rawValue) for \(decision.link.host)"])
    }
    if let delivery = opening.delivery { lines += deliveryLines(delivery) }
    lines += section(
      "associations with \(Quoted.visible(decision.link.host))", RecordText.table(opening.records))
    return lines.joined(separator: "\n") + "\n"
  }

  private var headline: String {
    let phrase = Self.phrase(decision.outcome)
    return decision.isGuess ? "likely \(phrase) (undocumented)" : "\(phrase) (\(decision.certainty.rawValue))"
  }

  private static func phrase(_ outcome: OpeningOutcome) -> String {
    switch outcome {
    case .app(let app): "opens the app \(app)"
    case .browser: "opens in the browser"
    case .storePage: "opens the page of the App Store"
    case .appClipCard(let clip): "shows the card of the App Clip \(clip)"
    case .prompt(let app): app.map { "asks the user; \($0) opens when they agree" } ?? "asks the user"
    case .nothing: "opens nothing"
    }
  }

  private static func phrase(_ offer: OpeningOffer) -> String {
    switch offer {
    case .openInApp(let app): "Open in \(app)"
    case .openInBrowser: "Open in the browser"
    case .banner(let app): "a banner that opens \(app)"
    case .appClipCard(let clip): "the card of the App Clip \(clip)"
    }
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["  \(title):"] + lines.map { "    \($0)" }
  }

  private func deliveryLines(_ delivery: LinkDelivery) -> [String] {
    var lines: [String] = []
    if let activity = delivery.activity {
      var items = [
        "NSUserActivity of type \(activity.type)", "webpageURL  \(Quoted.visible(activity.webpageURL))",
      ]
      if let page = activity.possibleReferrer {
        items.append("referrerURL \(Quoted.visible(page)), where the browser supplies it")
      }
      lines += section("the app gets", items)
    }
    var table = AlignedTable()
    table.add(["", "cold", "warm", ""])
    for callback in delivery.callbacks {
      let mark = callback.fact.map { "[\($0.id) \($0.sources.joined(separator: ", "))]" } ?? "[undocumented]"
      table.add([callback.lifeCycle.rawValue, callback.cold, callback.warm, mark])
    }
    return lines + (delivery.callbacks.isEmpty ? [] : section("where it arrives", table.lines))
  }
}
