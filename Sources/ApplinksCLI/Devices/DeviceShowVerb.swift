import ArgumentParser
import DeviceSimulation
import FindingReports
import LinkMatching
import LinkOpening

/// `applinks device show`: a device as it is.
struct DeviceShowVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a device: its apps, associations, choices and time.",
    discussion: """
      An Android device is shown as "adb shell pm get-app-links" prints it, and up to Android 11 as "dumpsys package \
      domain-preferred-apps" does, which "applinks android explain" reads.

      Example:
        applinks device show
        applinks device show --device pixel | applinks android explain
        applinks device show --device tablet --format json
      """)

  @OptionGroup var options: DeviceOptions

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let access = try options.access(in: console)
    if try await access.isAndroid { return try show(try await access.readAndroid().device, console) }
    let device = try await access.read().device
    try console.output.write(format == .json ? json(device) : text(device))
    return .success
  }

  private func show(_ device: AndroidDevice, _ console: Console) throws -> ExitStatus {
    guard format == .text else {
      try console.output.write(AndroidDeviceJSON.text(device))
      return .success
    }
    let text = PackageLinksText.text(device)
    if text.isEmpty {
      console.note(
        "The device \(Quoted.text(device.name)) with \(device.system.text) has no app with hosts to show.")
    }
    try console.output.write(text)
    return .success
  }

  private func text(_ device: SimulatedDevice) -> String {
    var switches = [device.isDeveloper ? "developer mode" : nil, device.isManaged ? "managed" : nil]
      .compactMap { $0 }
    if let region = device.region { switches.append("region \(Quoted.visible(region))") }
    var lines = ["\(device.name)  \(device.system.text)  \(DeviceTime.text(device.now))"]
    if !switches.isEmpty { lines.append("  \(switches.joined(separator: ", "))") }
    var apps = AlignedTable()
    for app in device.apps {
      apps.add([
        app.identifier, app.package.version.map { Quoted.visible($0) } ?? "", app.package.signing.rawValue,
        app.package.isAppClip ? "App Clip" : "",
        app.package.schemes.map { Quoted.visible($0) + ":" }.joined(separator: " "),
      ])
    }
    lines += device.apps.isEmpty ? ["  no apps"] : ["  apps:"] + apps.lines.map { "    \($0)" }
    if !device.records.isEmpty {
      lines += ["  associations:"] + RecordText.table(device.records).map { "    \($0)" }
    }
    let hosts = device.chosenHosts
    if !hosts.isEmpty {
      lines.append("  choices:")
      for host in hosts { lines.append("    \(Quoted.visible(host)): \(device.choice(for: host).rawValue)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func json(_ device: SimulatedDevice) -> String {
    var json = JSONText()
    json.object { object in
      object.member("device", device.name)
      object.member("system", device.system.text)
      object.member("time", DeviceTime.rfc3339(device.now))
      object.member("developerMode", device.isDeveloper)
      object.member("managed", device.isManaged)
      object.array("apps") { list in
        for app in device.apps {
          list.object { entry in
            entry.member("app", app.identifier)
            if let version = app.package.version { entry.member("version", version) }
            entry.member("signing", app.package.signing.rawValue)
            entry.member("appClip", app.package.isAppClip)
            entry.member("installed", DeviceTime.rfc3339(app.installedAt))
            entry.array("domains") { domains in for domain in app.package.domains { domains.value(domain) } }
            entry.array("schemes") { schemes in for scheme in app.package.schemes { schemes.value(scheme) } }
          }
        }
      }
      object.array("records") { list in for record in device.records { RecordText.write(record, to: &list) } }
      object.array("choices") { list in
        for host in device.chosenHosts {
          list.object {
            $0.member("domain", host)
            $0.member("choice", device.choice(for: host).rawValue)
          }
        }
      }
    }
    return json.text + "\n"
  }
}
