import DeviceSimulation
import Foundation
import LinkMatching
import LinkOpening

/// Changes a device over and over, and prints a number for each change that was committed: for tests that kill it.
@main
enum DeviceChurn {
  /// Arguments: the folder, the device's name, the number of changes; without end for 0.
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let count = Int(arguments[3]) else { exit(2) }
    let folder = DeviceFolder(arguments[1])
    var done = 0
    while count == 0 || done < count {
      let now = try await folder.change(arguments[2]) { content in
        var engine = DeviceEngine(content.device, files: content.files) { request in
          .response(AssociationAnswer.Response(body: Self.file(request.time)))
        }
        try await engine.advance(by: 1)
        let app = AppPackage("8A3KX2M9QT.com.example.shop", domains: ["applinks:shop.example"])
        if engine.device.apps.isEmpty { try await engine.install(app) } else { try await engine.update(app) }
        let now = engine.device.now
        engine.change { $0.choose(now % 2 == 0 ? .app : .browser, for: "shop.example") }
        return (DeviceFolder.Content(device: engine.device, files: engine.files), now)
      }
      done += 1
      FileHandle.standardOutput.write(Data("\(now)\n".utf8))
    }
  }

  /// A file of another content each second, large enough that writing it takes a while.
  static func file(_ time: Int64) -> [UInt8] {
    let filler = String(repeating: "x", count: 20_000)
    return Array(
      #"{"applinks":{"details":[{"appIDs":["8A3KX2M9QT.com.example.shop"],"components":[{"/":"/\#(time)","comment":"\#(filler)"}]}]}}"#
        .utf8)
  }
}
