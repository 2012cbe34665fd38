import DeviceSimulation
import FindingReports

/// What a population saw, for machines.
struct PopulationJSON {
  let report: PopulationReport

  var text: String {
    var json = JSONText()
    json.object { object in
      object.member("devices", report.deviceCount)
      object.member("checks", report.checkCount)
      object.array("deployments") { list in for name in report.deployments { list.value(name) } }
      object.array("days") { list in
        for day in report.days {
          list.object { entry in
            entry.member("day", day.day)
            entry.array("files") { counts in for count in day.files { counts.value(count) } }
            entry.member("withoutFile", day.withoutFile)
            entry.member("approved", day.approved)
            if let opens = day.opens { entry.member("opens", opens) }
          }
        }
      }
    }
    return json.text + "\n"
  }
}
