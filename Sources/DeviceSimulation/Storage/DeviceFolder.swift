import Foundation
import PackageReading

/// The folder that keeps devices, each in a folder of its own.
///
/// A change is made under a lock that the system takes back when a process ends, and takes effect by one rename: after a
/// process was killed at any moment, a device is as it was before the change or behind it. Files that domains serve
/// stand beside the device under the names of their digests, and are written before it.
///
/// ```
/// devices/
///   .locks/phone.lock
///   phone/device.json
///   phone/files/2c26b46b…
/// ```
public struct DeviceFolder: Sendable {
  /// Where the folder is.
  public let path: String

  /// The largest description of a device and the largest file, in bytes.
  private static let sizeLimit = 64 << 20

  /// A folder; it is made when the first device is.
  public init(_ path: String) { self.path = path }

  /// A device with the files that its records name.
  public struct Content: Sendable {
    /// The device.
    public var device: SimulatedDevice
    /// The files by their names.
    public var files: [String: [UInt8]]

    /// A device with its files.
    public init(device: SimulatedDevice, files: [String: [UInt8]]) {
      self.device = device
      self.files = files
    }
  }

  /// The names of the devices, in their order.
  public var names: [String] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return entries.filter { DeviceName.isValid($0) && FileManager.default.fileExists(atPath: file($0)) }
      .sorted()
  }

  /// Makes a device.
  public func create(_ device: SimulatedDevice) async throws(DeviceError) {
    let lock = try await lock(device.name)
    defer { lock.release() }
    guard !FileManager.default.fileExists(atPath: file(device.name)) else {
      throw DeviceError(.deviceExists, "There is a device \"\(device.name)\" already; reset or delete it.")
    }
    try DurableFile.makeFolder(filesFolder(device.name))
    try commit(Content(device: device, files: [:]), before: [])
  }

  /// A device as it is.
  public func read(_ name: String) async throws(DeviceError) -> Content {
    let lock = try await lock(name)
    defer { lock.release() }
    return try load(name)
  }

  /// Changes a device: `body` gets it and returns what it is to be. Nothing changes where `body` throws.
  public func change<Result: Sendable>(
    _ name: String, isolation: isolated (any Actor)? = #isolation,
    _ body: (Content) async throws -> (Content, Result)
  ) async throws -> Result {
    let lock = try await lock(name)
    defer { lock.release() }
    let old = try load(name)
    let (new, result) = try await body(old)
    try commit(new, before: Array(old.files.keys))
    return result
  }

  /// Removes a device.
  public func delete(_ name: String) async throws(DeviceError) {
    let lock = try await lock(name)
    defer { lock.release() }
    guard FileManager.default.fileExists(atPath: file(name)) else { throw missing(name) }
    // Renamed first, so that half of a device is never seen.
    let grave = "\(path)/.deleted-\(name)-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    guard rename(folder(name), grave) == 0 else {
      throw DeviceError(
        .notWritable,
        "\"\(folder(name))\" cannot be removed: \(String(cString: strerror(errno)).lowercased()).")
    }
    DurableFile.flushFolder(of: grave)
    try? FileManager.default.removeItem(atPath: grave)
  }

  // MARK: - Places

  private func folder(_ name: String) -> String { "\(path)/\(name)" }
  private func file(_ name: String) -> String { "\(folder(name))/device.json" }
  private func filesFolder(_ name: String) -> String { "\(folder(name))/files" }

  private func lock(_ name: String) async throws(DeviceError) -> DeviceLock {
    guard DeviceName.isValid(name) else {
      throw DeviceError(
        .invalidName,
        "A device has a name of letters, digits, \"-\", \"_\" and \".\", \(DeviceName.longest) at most, not beginning with a dot."
      )
    }
    try DurableFile.makeFolder("\(path)/.locks")
    return try await DeviceLock("\(path)/.locks/\(name).lock", name: name)
  }

  private func missing(_ name: String) -> DeviceError {
    let known = names
    let others =
      known.isEmpty
      ? "; create one" : ": there is \(known.prefix(10).map { "\"\($0)\"" }.joined(separator: ", "))"
    return DeviceError(.noDevice, "There is no device \"\(name)\"\(others).")
  }

  // MARK: - Content

  private func load(_ name: String) throws(DeviceError) -> Content {
    guard let bytes = try DurableFile.read(file(name), limit: Self.sizeLimit) else { throw missing(name) }
    let device: SimulatedDevice
    do {
      device = try JSONDecoder().decode(SimulatedDevice.self, from: Data(bytes))
    } catch {
      throw DeviceError(
        .unreadable, "\"\(file(name))\" is no description of a device: \(Self.phrase(error)).")
    }
    guard device.isSound, device.name == name else {
      throw DeviceError(
        .unreadable, "\"\(file(name))\" holds a value that no device has, or another device; delete it.")
    }
    var files: [String: [UInt8]] = [:]
    for file in Set(device.records.compactMap(\.file)) { files[file] = try content(file, name) }
    return Content(device: device, files: files)
  }

  private func content(_ file: String, _ name: String) throws(DeviceError) -> [UInt8] {
    let path = "\(filesFolder(name))/\(file)"
    guard Self.isDigest(file), let bytes = try DurableFile.read(path, limit: Self.sizeLimit) else {
      throw DeviceError(
        .unreadable, "The device \"\(name)\" lacks the file \"\(file)\" that a domain served; reset it.")
    }
    guard FileDigest.name(of: bytes) == file else {
      throw DeviceError(.unreadable, "\"\(path)\" was changed by somebody; reset the device.")
    }
    return bytes
  }

  private static func isDigest(_ name: String) -> Bool {
    name.utf8.count == 64
      && name.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || $0 &- UInt8(ascii: "a") < 6 }
  }

  private static func phrase(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\(context.codingPath.map(\.stringValue).joined(separator: ".")) has the wrong type"
    default: "it is not JSON"
    }
  }

  /// Writes the files that are new, then the device, and sweeps away what nothing names any more.
  private func commit(_ content: Content, before: [String]) throws(DeviceError) {
    let name = content.device.name
    let named = Set(content.device.records.compactMap(\.file))
    let known = Set(before)
    try DurableFile.makeFolder(filesFolder(name))
    for file in named.subtracting(known) {
      guard let bytes = content.files[file] else { continue }
      try DurableFile.write(bytes, to: "\(filesFolder(name))/\(file)")
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(content.device) else {
      throw DeviceError(.notWritable, "The device \"\(name)\" cannot be written down.")
    }
    try DurableFile.write(Array(data) + [0x0A], to: file(name))
    sweep(name, named)
  }

  private func sweep(_ name: String, _ named: Set<String>) {
    let manager = FileManager.default
    for file in (try? manager.contentsOfDirectory(atPath: filesFolder(name))) ?? []
    where !named.contains(file) {
      unlink("\(filesFolder(name))/\(file)")
    }
    for file in (try? manager.contentsOfDirectory(atPath: folder(name))) ?? []
    where file.hasSuffix(DurableFile.temporarySuffix) {
      unlink("\(folder(name))/\(file)")
    }
  }
}
