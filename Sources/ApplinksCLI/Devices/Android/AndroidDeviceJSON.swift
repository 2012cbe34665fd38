import AssetLinks
import DeviceSimulation
import FindingReports

/// An Android device for programs.
enum AndroidDeviceJSON {
  /// The object, with a line break at its end.
  static func text(_ device: AndroidDevice) -> String {
    var json = JSONText()
    json.object { object in
      object.member("device", device.name)
      object.member("system", device.system.text)
      object.member("apiLevel", device.level.number)
      object.member("time", DeviceTime.rfc3339(device.now))
      object.array("apps") { list in
        for app in device.apps { list.object { write(app, device, to: &$0) } }
      }
    }
    return json.text + "\n"
  }

  private static func write(_ app: AndroidInstalledApp, _ device: AndroidDevice, to object: inout JSONText) {
    object.member("app", app.package)
    if let version = app.app.version { object.member("version", version) }
    if let certificate = app.app.certificate { object.member("certificate", certificate) }
    object.member("installed", DeviceTime.rfc3339(app.installedAt))
    object.member("linkHandling", app.allowsLinks)
    object.array("selected") { list in for host in app.selected { list.value(host) } }
    object.array("domains") { list in
      for domain in device.domains(of: app.package) { write(domain, to: &list) }
    }
  }

  /// Writes a host of an app.
  static func write(_ domain: AndroidDomain, to list: inout JSONText) {
    list.object { object in
      object.member("app", domain.package)
      object.member("host", domain.host)
      object.member("state", domain.state)
      if domain.isUnknown { object.member("unknown", true) }
      if let time = domain.lastChecked { object.member("checked", DeviceTime.rfc3339(time)) }
      if let time = domain.nextCheck { object.member("next", DeviceTime.rfc3339(time)) }
      if let failure = domain.failure { object.member("failure", failure) }
      object.array("notes") { notes in
        for note in domain.notes { notes.object { SourceText.write(note, to: &$0) } }
      }
    }
  }
}
