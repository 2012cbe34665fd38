#if Inspection
import AssetLinks
import FindingReports
import LinkAnalysis
import LinkSyntax
import SourceReading

/// What was proved about routes and an Android app, for people and for programs.
struct AndroidRouteReport {
  let proof: AndroidRouteProof
  let routes: RoutesOnHost

  private func link(_ example: ExampleLink) -> String { example.text(host: routes.host) }

  var lines: [String] {
    if let obstacle = proof.obstacle {
      return ["Android: no link opens the app by default: \(SentenceText.visible(obstacle.sentence))"]
    }
    var lines: [String] = []
    for gap in proof.unopened {
      let route = routes.route(gap.route)
      lines.append(
        "not opened  .\(Quoted.visible(route.name))  \(Quoted.visible(route.pattern.template.text))")
      lines.append("              for example  \(Quoted.visible(link(gap.example)))")
      lines.append("              on Android   \(SentenceText.visible(gap.reason.sentence))")
    }
    for excess in proof.unparsed {
      lines.append(
        "not taken   \(SentenceText.visible(excess.data))  (\(PlaceText.filter(line: excess.line)))")
      lines.append(
        "              for example  \(Quoted.visible(link(excess.example)))  (no route takes it)")
    }
    for unknown in proof.unknown {
      lines.append("unknown     \(SentenceText.visible(unknown.doubt.sentence))")
      if let example = unknown.example {
        lines.append("              for example  \(Quoted.visible(example))")
      }
    }
    return lines + sums
  }

  private var sums: [String] {
    let host = Quoted.visible(routes.host)
    var lines: [String] = []
    let assumption = proof.assumesVerification ? ", if the host is verified for it" : ""
    if proof.isComplete {
      lines.append("Complete: every link of the routes on \(host) opens the Android app\(assumption).")
    }
    if proof.isSound {
      lines.append("Sound: every link that opens the Android app on \(host) is one of a route.")
    } else if proof.unparsed.isEmpty, proof.unknown.isEmpty {
      let templates = proof.widened.map(Quoted.visible).joined(separator: ", ")
      lines.append(
        "No link was found that opens the Android app on \(host) and is none of a route; not proved, since not every text of "
          + "these templates is known: \(templates)")
    }
    return lines
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  func write(to object: inout JSONText) {
    object.member("complete", proof.isComplete)
    object.member("sound", proof.isSound)
    if let obstacle = proof.obstacle { object.member("obstacle", obstacle.sentence) }
    object.member("assumesVerification", proof.assumesVerification)
    object.array("unopened") { list in
      for gap in proof.unopened {
        list.object { item in
          let route = routes.route(gap.route)
          item.member("route", route.name)
          item.member("template", route.pattern.template.text)
          item.member("example", link(gap.example))
          item.member("reason", gap.reason.name)
        }
      }
    }
    object.array("unparsed") { list in
      for excess in proof.unparsed {
        list.object { item in
          item.member("data", excess.data)
          item.member("line", excess.line)
          item.member("example", link(excess.example))
        }
      }
    }
    object.array("unknown") { list in
      for unknown in proof.unknown {
        list.object { item in
          item.member("doubt", unknown.doubt.name)
          if let line = unknown.line { item.member("line", line) }
          if let example = unknown.example { item.member("example", example) }
        }
      }
    }
    object.array("notExact") { list in for template in proof.widened { list.value(template) } }
  }
}
#endif
