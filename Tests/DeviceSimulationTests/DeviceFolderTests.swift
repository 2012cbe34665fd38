import Foundation
import LinkMatching
import LinkOpening
import Testing

@testable import DeviceSimulation

@Suite("Devices in a folder")
struct DeviceFolderTests {
  /// A folder that is removed with its owner.
  final class Place: Sendable {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("devices-" + UUID().uuidString)
      .path
    var folder: DeviceFolder { DeviceFolder(path) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private func device(_ name: String = "phone", now: Int64 = 0) -> SimulatedDevice {
    SimulatedDevice(name, system: OSVersion(.ios, 18, 2), now: now)
  }

  @Test("what was committed is read again, files too")
  func roundTrip() async throws {
    let place = Place()
    let network = FakeNetwork()
    network.serve("shop.example", FakeNetwork.file())
    try await place.folder.create(device())
    let fetch = network.fetch
    try await place.folder.change("phone") { content in
      var engine = DeviceEngine(content.device, files: content.files, fetch: fetch)
      try await engine.install(
        AppPackage(FakeNetwork.app, version: "1.0", domains: ["applinks:shop.example"], schemes: ["shop"]))
      engine.change { $0.choose(.browser, for: "shop.example") }
      return (DeviceFolder.Content(device: engine.device, files: engine.files), ())
    }
    let read = try await place.folder.read("phone")
    #expect(
      read.device.choice(for: "shop.example") == .browser && read.device.apps.first?.package.version == "1.0")
    #expect(read.files.count == 1 && read.files.values.first == Array(FakeNetwork.file().utf8))
    #expect(place.folder.names == ["phone"])
  }

  @Test("nothing changes where a change fails")
  func failedChange() async throws {
    struct Stop: Error {}
    let place = Place()
    try await place.folder.create(device())
    await #expect(throws: Stop.self) {
      try await place.folder.change("phone") { _ -> (DeviceFolder.Content, Int) in throw Stop() }
    }
    #expect(try await place.folder.read("phone").device == device())
  }

  @Test("a device is made once, and removed as a whole")
  func lifetime() async throws {
    let place = Place()
    try await place.folder.create(device())
    try await place.folder.create(device("tablet"))
    await #expect(throws: DeviceError.self) { try await place.folder.create(device()) }
    try await place.folder.delete("phone")
    #expect(place.folder.names == ["tablet"])
    await #expect(throws: DeviceError.self) { try await place.folder.read("phone") }
    await #expect(throws: DeviceError.self) { try await place.folder.delete("phone") }
    try await place.folder.create(device())
  }

  @Test(
    "a name that leads elsewhere is none",
    arguments: ["", ".", "..", ".x", "a/b", "a b", "ä", "a\0", String(repeating: "a", count: 65)])
  func names(_ name: String) async throws {
    let place = Place()
    await #expect(throws: DeviceError.self) { try await place.folder.create(device(name)) }
  }

  @Test(
    "what is no device is an error and not a crash",
    arguments: [
      "", "{", "[]", "{}", #"{"format":2}"#,
      #"{"format":1,"name":"phone","system":"ios18","createdAt":0,"now":9223372036854775807,"developer":false,"managed":false,"apps":[],"records":[],"choices":{}}"#,
      #"{"format":1,"name":"other","system":"ios18","createdAt":0,"now":0,"developer":false,"managed":false,"apps":[],"records":[],"choices":{}}"#,
      #"{"format":1,"name":"phone","system":"beos5","createdAt":0,"now":0,"developer":false,"managed":false,"apps":[],"records":[],"choices":{}}"#,
    ])
  func damaged(_ text: String) async throws {
    let place = Place()
    try await place.folder.create(device())
    try Data(text.utf8).write(to: URL(fileURLWithPath: place.path + "/phone/device.json"))
    await #expect(throws: DeviceError.self) { try await place.folder.read("phone") }
  }

  @Test("a file that somebody changed is noticed, and one that a killed process left is swept away")
  func leftovers() async throws {
    let place = Place()
    let network = FakeNetwork()
    network.serve("shop.example", FakeNetwork.file())
    let fetch = network.fetch
    try await place.folder.create(device())
    try await place.folder.change("phone") { content in
      var engine = DeviceEngine(content.device, files: content.files, fetch: fetch)
      try await engine.install(AppPackage(FakeNetwork.app, domains: ["applinks:shop.example"]))
      return (DeviceFolder.Content(device: engine.device, files: engine.files), ())
    }
    for path in ["/phone/device.json.1-2.tmp", "/phone/files/half.3-4.tmp"] {
      try Data("half".utf8).write(to: URL(fileURLWithPath: place.path + path))
    }
    try await place.folder.change("phone") { ($0, ()) }
    let files = try FileManager.default.contentsOfDirectory(atPath: place.path + "/phone/files")
    #expect(files.count == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.path + "/phone").sorted() == [
        "device.json", "files",
      ])
    try Data("other".utf8).write(to: URL(fileURLWithPath: place.path + "/phone/files/" + files[0]))
    await #expect(throws: DeviceError.self) { try await place.folder.read("phone") }
  }

  @Test("many tasks change one device, and no change is lost")
  func concurrentTasks() async throws {
    let place = Place()
    try await place.folder.create(device())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<10 {
            try await place.folder.change("phone") { content in
              var engine = DeviceEngine(content.device, files: content.files) { _ in .noAnswer("") }
              try await engine.advance(by: 1)
              return (DeviceFolder.Content(device: engine.device, files: engine.files), ())
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await place.folder.read("phone").device.now == 40)
  }
}
