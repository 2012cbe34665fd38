#if Server
import DeviceSimulation
import FindingReports
import HostingEvidence
import LinkMatching
import LinkOpening

/// The simulated device in an answer.
struct DeviceAnswer {
  let device: SimulatedDevice

  func write(to json: inout JSONText) {
    json.member("device", device.name)
    json.member("system", device.system.text)
    json.member("time", Timestamp(seconds: device.now).rfc3339)
    json.array("apps") { json in
      for app in device.apps { json.object { write(app, to: &$0) } }
    }
    json.array("choices") { json in
      for host in device.chosenHosts {
        json.object { json in
          json.member("host", host)
          json.member("choice", device.choice(for: host).rawValue)
        }
      }
    }
    json.array("surfaces") { json in for surface in Surface.allCases { json.value(surface.rawValue) } }
    json.array("gestures") { json in for gesture in Gesture.allCases { json.value(gesture.rawValue) } }
  }

  private func write(_ app: InstalledApp, to json: inout JSONText) {
    json.member("app", app.identifier)
    json.array("schemes") { json in for scheme in app.package.schemes { json.value(scheme) } }
    json.array("records") { json in
      for record in device.records where record.app == app.identifier {
        json.object { json in
          json.member("service", record.service)
          json.member("domain", record.domain)
          json.member("approval", record.approval.rawValue)
          if let route = record.route { json.member("route", route.rawValue) }
          if let time = record.lastChecked {
            json.member("lastChecked", Timestamp(seconds: time).rfc3339)
          }
          if let time = record.nextCheck { json.member("nextCheck", Timestamp(seconds: time).rfc3339) }
          if let failure = record.failure { json.member("failure", failure.text) }
        }
      }
    }
  }
}
#endif
