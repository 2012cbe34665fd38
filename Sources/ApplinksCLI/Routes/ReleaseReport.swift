#if Inspection
import FindingReports
import LinkAnalysis
import LinkSyntax
import SourceReading

/// Which installed versions would be handed links that they cannot show, for people and for programs.
struct ReleaseReport {
  let releases: [(version: String, proof: ReleaseProof)]
  let routes: RoutesOnHost

  var text: String {
    releases.flatMap { version, proof -> [String] in
      let name = Quoted.visible(version)
      var lines = proof.unshown.flatMap { unshown -> [String] in
        let route = routes.route(unshown.route)
        return [
          "\(name) cannot show  .\(Quoted.visible(route.name))  \(Quoted.visible(route.pattern.template.text))",
          "              for example  \(Quoted.visible(unshown.example.text(host: routes.host)))",
        ]
      }
      lines += proof.undecided.map { "\(name): \(Quoted.visible($0))" }
      if proof.isSafe {
        lines.append("\(name) shows every link that it is handed.")
      } else if proof.unshown.isEmpty, proof.undecided.isEmpty {
        let templates = proof.widened.map(Quoted.visible).joined(separator: ", ")
        lines.append(
          "\(name): no link was found that it cannot show; not proved, since not every text of these templates is known: "
            + templates)
      }
      return lines
    }.joined(separator: "\n") + "\n"
  }

  func write(to list: inout JSONText) {
    for (version, proof) in releases {
      list.object { release in
        release.member("version", version)
        release.member("safe", proof.isSafe)
        release.array("unshown") { items in
          for unshown in proof.unshown {
            items.object { item in
              let route = routes.route(unshown.route)
              item.member("route", route.name)
              item.member("template", route.pattern.template.text)
              item.member("example", unshown.example.text(host: routes.host))
            }
          }
        }
        release.array("undecided") { items in for sentence in proof.undecided { items.value(sentence) } }
        release.array("notExact") { items in for template in proof.widened { items.value(template) } }
      }
    }
  }
}
#endif
