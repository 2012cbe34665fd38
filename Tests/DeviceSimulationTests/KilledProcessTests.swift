import Foundation
import LinkMatching
import LinkOpening
import TestSupport
import Testing

@testable import DeviceSimulation

/// A program that changes a device without end, killed at random moments; `APPLINKS_KILLS` says how often.
@Suite("A device after a kill", .enabled(if: ChurnProgram.path != nil))
struct KilledProcessTests {
  private static let kills = ProcessInfo.processInfo.environment["APPLINKS_KILLS"].flatMap(Int.init) ?? 12

  private func start(_ place: DeviceFolderTests.Place, count: Int) throws -> (Process, Pipe) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(ChurnProgram.path))
    process.arguments = [place.path, "phone", "\(count)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    return (process, pipe)
  }

  private func isWhole(_ content: DeviceFolder.Content) throws {
    let device = content.device
    guard device.now > 0 else { return }
    let record = try #require(device.records.first)
    #expect(record.approval == .approved && record.lastChecked == device.now)
    let name = try #require(record.file)
    let text = String(decoding: try #require(content.files[name]), as: UTF8.self)
    #expect(text.contains("\"/\(device.now)\""))
    #expect(device.choice(for: "shop.example") == (device.now % 2 == 0 ? .app : .browser))
  }

  @Test("no committed change is lost, whenever the process is killed")
  func kills() async throws {
    let place = DeviceFolderTests.Place()
    try await place.folder.create(SimulatedDevice("phone", system: OSVersion(.ios, 18), now: 0))
    var random = SeededRandom(7)
    for _ in 0..<Self.kills {
      let (process, pipe) = try start(place, count: 0)
      var printed: [UInt8] = []
      // Wait for a sign of life, then for a random while.
      printed += Array(pipe.fileHandleForReading.availableData)
      try await Task.sleep(nanoseconds: UInt64(random.number(0...30_000_000)))
      kill(process.processIdentifier, SIGKILL)
      printed += Array(pipe.fileHandleForReading.readDataToEndOfFile())
      process.waitUntilExit()
      // A last line without its break was not printed as a whole.
      let lines = String(decoding: printed, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      let committed = lines.dropLast().compactMap { Int64($0) }.last ?? 0
      let content = try await place.folder.read("phone")
      // What was printed is there; one change more may have been committed and not printed.
      #expect(content.device.now == committed || content.device.now == committed + 1)
      try isWhole(content)
    }
  }

  @Test("two processes on one device lose nothing")
  func twoProcesses() async throws {
    let place = DeviceFolderTests.Place()
    try await place.folder.create(SimulatedDevice("phone", system: OSVersion(.ios, 18), now: 0))
    let runs = try (0..<2).map { _ in try start(place, count: 25) }
    for (process, pipe) in runs {
      _ = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let content = try await place.folder.read("phone")
    #expect(content.device.now == 50)
    try isWhole(content)
  }
}
