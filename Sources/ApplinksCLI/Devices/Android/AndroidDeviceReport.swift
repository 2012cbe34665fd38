import AssetLinks
import DeviceSimulation
import FindingReports

/// What happened on an Android device, and how its hosts stand now.
struct AndroidDeviceReport {
  private let engine: AndroidEngine
  private let domains: [AndroidDomain]

  /// A report on what `engine` did, with the hosts of `package`, or all.
  init(_ engine: AndroidEngine, package: String? = nil) {
    self.engine = engine
    domains = engine.device.domains.filter { package == nil || $0.package == package }
  }

  /// Writes the report; ends with 1 where a host is not verified.
  func write(_ format: MatchFormat, to console: Console) throws -> ExitStatus {
    try console.output.write(format == .json ? json : text)
    return domains.allSatisfy { DomainState($0.state).isVerified == .yes } ? .success : .failure
  }

  private var text: String {
    var lines = engine.events.map { "\(DeviceTime.text($0.time))  \(SourceText.line($0.note))" }
    if !lines.isEmpty, !domains.isEmpty { lines.append("") }
    var table = AlignedTable()
    for domain in domains {
      table.add([
        domain.isUnknown ? "unknown" : domain.state, Quoted.visible(domain.host),
        Quoted.visible(domain.package),
        domain.failure.map { Quoted.visible($0) } ?? "",
      ])
    }
    lines += table.lines
    if lines.isEmpty { lines = ["Nothing was asked: no host is to be verified."] }
    return lines.joined(separator: "\n") + "\n"
  }

  private var json: String {
    var json = JSONText()
    json.object { object in
      object.member("device", engine.device.name)
      object.member("time", DeviceTime.rfc3339(engine.device.now))
      object.array("events") { list in
        for event in engine.events {
          list.object {
            $0.member("time", DeviceTime.rfc3339(event.time))
            SourceText.write(event.note, to: &$0)
          }
        }
      }
      object.array("domains") { list in for domain in domains { AndroidDeviceJSON.write(domain, to: &list) } }
    }
    return json.text + "\n"
  }
}
