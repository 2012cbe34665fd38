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
    var devices: [SimulatedDevice] = []
    var status = ExitStatus.success
    for name in folder.names {
      do throws(ToolError) {
        devices.append(try await DeviceAccess(folder: folder, name: name).read().device)
      } catch {
        console.note("Error: \(error.message)")
        status = .failure
      }
    }
    try console.output.write(format == .json ? json(devices) : text(devices))
    return status
  }

  private func text(_ devices: [SimulatedDevice]) -> String {
    var table = AlignedTable()
    for device in devices {
      table.add([
        device.name, device.system.text, DeviceTime.text(device.now),
        Quoted.counted(device.apps.count, "app"),
      ])
    }
    return table.lines.map { $0 + "\n" }.joined()
  }

  private func json(_ devices: [SimulatedDevice]) -> String {
    var json = JSONText()
    json.object { object in
      object.array("devices") { list in
        for device in devices {
          list.object {
            $0.member("device", device.name)
            $0.member("system", device.system.text)
            $0.member("time", DeviceTime.rfc3339(device.now))
            $0.member("apps", device.apps.count)
          }
        }
      }
    }
    return json.text + "\n"
  }
}
