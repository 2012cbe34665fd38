#if Inspection
import FindingReports
import LinkAnalysis
import LinkMatching
import LinkSyntax
import SourceReading

/// What was proved about routes and a file, for people and for programs.
struct RouteProofReport {
  let proof: RouteProof
  let routes: RoutesOnHost

  private func link(_ example: ExampleLink) -> String { example.text(host: routes.host) }

  var text: String {
    var lines: [String] = []
    for gap in proof.unopened {
      let route = routes.route(gap.route)
      let reason = gap.rule.map { "excluded by \($0.place)" } ?? "no rule matches"
      lines.append(
        "not opened  .\(Quoted.visible(route.name))  \(Quoted.visible(route.pattern.template.text))")
      lines.append("              for example  \(Quoted.visible(link(gap.example)))  (\(reason))")
    }
    for excess in proof.unparsed {
      lines.append("not taken   \(excess.rule.place)  \(RuleSource.line(of: excess.rule.value))")
      lines.append(
        "              for example  \(Quoted.visible(link(excess.example)))  (no route takes it)")
    }
    for sentence in proof.undecided { lines.append("undecided   \(Quoted.visible(sentence))") }
    let host = Quoted.visible(routes.host)
    if proof.isComplete { lines.append("Complete: every link of the routes on \(host) opens the app.") }
    if proof.isSound {
      lines.append("Sound: every link that opens the app on \(host) is one of a route.")
    } else if proof.unparsed.isEmpty, proof.undecided.isEmpty {
      let templates = proof.widened.map(Quoted.visible).joined(separator: ", ")
      lines.append(
        "No link was found that opens the app on \(host) and is none of a route; not proved, since not every text of these "
          + "templates is known: \(templates)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  func write(to object: inout JSONText) {
    object.member("host", routes.host)
    object.member("complete", proof.isComplete)
    object.member("sound", proof.isSound)
    object.array("unopened") { list in
      for gap in proof.unopened {
        list.object { item in
          let route = routes.route(gap.route)
          item.member("route", route.name)
          item.member("template", route.pattern.template.text)
          item.member("example", link(gap.example))
          LinkSetWriting.write(gap.rule, as: "rule", to: &item)
          item.member("file", route.place.file)
          item.member("line", route.place.line)
          item.member("column", route.place.column)
        }
      }
    }
    object.array("unparsed") { list in
      for excess in proof.unparsed {
        list.object { item in
          LinkSetWriting.write(excess.rule, as: "rule", to: &item)
          item.member("app", excess.app)
          item.member("example", link(excess.example))
        }
      }
    }
    object.array("undecided") { list in for sentence in proof.undecided { list.value(sentence) } }
    object.array("notExact") { list in for template in proof.widened { list.value(template) } }
  }
}
#endif
