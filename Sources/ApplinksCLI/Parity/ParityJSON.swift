import AssetLinks
import FindingReports
import LinkAnalysis

/// A comparison of both platforms for programs.
struct ParityJSON {
  let parity: PlatformParity

  var text: String {
    var json = JSONText()
    json.object { object in
      object.member("equivalent", parity.isEquivalent)
      object.member("equivalentButForEscapes", parity.isEquivalentButForEscapes)
      object.array("hosts") { list in
        for host in parity.hosts { list.object { write(host, to: &$0) } }
      }
      object.array("unknown") { list in
        for unknown in parity.unknown { list.object { write(unknown, nil, to: &$0) } }
        for host in parity.hosts {
          for unknown in host.unknown { list.object { write(unknown, host.host, to: &$0) } }
        }
      }
    }
    return json.text + "\n"
  }

  private func write(_ host: HostParity, to object: inout JSONText) {
    object.member("host", host.host)
    object.member("equivalent", host.isEquivalent)
    object.member("assumesVerification", host.assumesVerification)
    if let obstacle = host.obstacle {
      object.object("obstacle") {
        $0.member("reason", obstacle.name)
        $0.member("message", obstacle.sentence)
      }
    }
    object.array("iosOnly") { list in
      for links in host.iosOnly {
        list.object {
          $0.member("app", links.app)
          LinkSetWriting.write(links.links, example: links.example, to: &$0)
          $0.member("needsEscapes", links.needsSpelling)
          LinkSetWriting.write(links.rule, as: "rule", to: &$0)
        }
      }
    }
    object.array("androidOnly") { list in
      for links in host.androidOnly {
        list.object {
          $0.member("filter", links.filter)
          if links.line > 0 { $0.member("line", links.line) }
          $0.member("data", links.data)
          $0.member("exact", links.isWhole)
          $0.member("example", links.example)
          $0.member("needsEscapes", links.needsSpelling)
        }
      }
    }
  }

  private func write(_ unknown: ParityUnknown, _ host: String?, to object: inout JSONText) {
    if let host { object.member("host", host) }
    object.member("reason", unknown.doubt.name)
    object.member("message", unknown.doubt.sentence)
    if let line = unknown.line, line > 0 { object.member("line", line) }
    if let example = unknown.example { object.member("example", example) }
  }
}
