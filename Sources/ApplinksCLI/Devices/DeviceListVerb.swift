import ArgumentParser
import DeviceSimulation
import FindingReports
import LinkMatching

/// `applinks device list`: the devices that there are.
struct DeviceListVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the devices.",
    discussion: """
      Example:
        applinks device list
      """)

  @OptionGroup var options: DeviceOptions

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let folder = try options.folder(in: console)
    var devices: [Row] = []
    var status = ExitStatus.success
    for name in folder.names {
      do throws(ToolError) {
        devices.append(try await row(DeviceAccess(folder: folder, name: name)))
      } catch {
        console.note("Error: \(error.message)")
        status = .failure
      }
    }
    try console.output.write(format == .json ? json(devices) : text(devices))
    return status
  }

  /// What is said of a device.
  private struct Row {
    var name: String
    var system: String
    var now: Int64
    var apps: Int
  }

  private func row(_ access: DeviceAccess) async throws(ToolError) -> Row {
    if try await access.isAndroid {
      let device = try await access.readAndroid().device
      return Row(name: device.name, system: device.system.text, now: device.now, apps: device.apps.count)
    }
    let device = try await access.read().device
    return Row(name: device.name, system: device.system.text, now: device.now, apps: device.apps.count)
  }

  private func text(_ devices: [Row]) -> String {
    var table = AlignedTable()
    for device in devices {
      table.add([
        device.name, device.system, DeviceTime.text(device.now), Quoted.counted(device.apps, "app"),
      ])
    }
    return table.lines.map { $0 + "\n" }.joined()
  }

  private func json(_ devices: [Row]) -> String {
    var json = JSONText()
    json.object { object in
      object.array("devices") { list in
        for device in devices {
          list.object {
            $0.member("device", device.name)
            $0.member("system", device.system)
            $0.member("time", DeviceTime.rfc3339(device.now))
            $0.member("apps", device.apps)
          }
        }
      }
    }
    return json.text + "\n"
  }
}
