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

  /// An Android device with the files that its hosts name.
  public struct AndroidContent: Sendable {
    /// The device.
    public var device: AndroidDevice
    /// The files by their names.
    public var files: [String: [UInt8]]

    /// A device with its files.
    public init(device: AndroidDevice, files: [String: [UInt8]]) {
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
  public func create(_ device: SimulatedDevice) async throws(DeviceError) { try await keep(device) }

  /// Makes an Android device.
  public func create(_ device: AndroidDevice) async throws(DeviceError) { try await keep(device) }

  private func keep(_ device: some KeptDevice) async throws(DeviceError) {
    let lock = try await lock(device.name)
    defer { lock.release() }
    guard !FileManager.default.fileExists(atPath: file(device.name)) else {
      throw DeviceError(.deviceExists, "There is a device \"\(device.name)\" already; reset or delete it.")
    }
    try DurableFile.makeFolder(filesFolder(device.name))
    try commit(device, [:], before: [])
  }

  /// Whose system a device has.
  public func platform(of name: String) async throws(DeviceError) -> DevicePlatform {
    let lock = try await lock(name)
    defer { lock.release() }
    return try platform(try bytes(of: name), name)
  }

  /// A device as it is.
  public func read(_ name: String) async throws(DeviceError) -> Content {
    let lock = try await lock(name)
    defer { lock.release() }
    let (device, files) = try load(name, as: SimulatedDevice.self)
    return Content(device: device, files: files)
  }

  /// An Android device as it is.
  public func readAndroid(_ name: String) async throws(DeviceError) -> AndroidContent {
    let lock = try await lock(name)
    defer { lock.release() }
    let (device, files) = try load(name, as: AndroidDevice.self)
    return AndroidContent(device: device, files: files)
  }

  /// Changes an Android device, as ``change(_:isolation:_:)`` does one of Apple's.
  public func changeAndroid<Result: Sendable>(
    _ name: String, isolation: isolated (any Actor)? = #isolation,
    _ body: (AndroidContent) async throws -> (AndroidContent, Result)
  ) async throws -> Result {
    let lock = try await lock(name)
    defer { lock.release() }
    let (device, files) = try load(name, as: AndroidDevice.self)
    let (new, result) = try await body(AndroidContent(device: device, files: files))
    try commit(new.device, new.files, before: Array(files.keys))
    return result
  }

  /// Changes a device: `body` gets it and returns what it is to be. Nothing changes where `body` throws.
  public func change<Result: Sendable>(
    _ name: String, isolation: isolated (any Actor)? = #isolation,
    _ body: (Content) async throws -> (Content, Result)
  ) async throws -> Result {
    let lock = try await lock(name)
    defer { lock.release() }
    let (device, files) = try load(name, as: SimulatedDevice.self)
    let (new, result) = try await body(Content(device: device, files: files))
    try commit(new.device, new.files, before: Array(files.keys))
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

  private func bytes(of name: String) throws(DeviceError) -> [UInt8] {
    guard let bytes = try DurableFile.read(file(name), limit: Self.sizeLimit) else { throw missing(name) }
    return bytes
  }

  /// What every description of a device says of its platform; Apple's devices say nothing.
  private struct PlatformKey: Decodable {
    var platform: DevicePlatform?
  }

  private func platform(_ bytes: [UInt8], _ name: String) throws(DeviceError) -> DevicePlatform {
    do {
      return try JSONDecoder().decode(PlatformKey.self, from: Data(bytes)).platform ?? .apple
    } catch {
      throw DeviceError(
        .unreadable, "\"\(file(name))\" is no description of a device: \(Self.phrase(error)).")
    }
  }

  private func load<Device: KeptDevice>(
    _ name: String, as type: Device.Type
  ) throws(DeviceError) -> (Device, [String: [UInt8]]) {
    let bytes = try bytes(of: name)
    let isAndroid = try platform(bytes, name) == .android
    guard isAndroid == (type == AndroidDevice.self) else {
      throw DeviceError(
        .platform,
        "\"\(name)\" is \(isAndroid ? "an Android device" : "a device of Apple's"), for which there is no such thing."
      )
    }
    let device: Device
    do {
      device = try JSONDecoder().decode(Device.self, from: Data(bytes))
    } catch {
      throw DeviceError(
        .unreadable, "\"\(file(name))\" is no description of a device: \(Self.phrase(error)).")
    }
    guard device.isSound, device.name == name else {
      throw DeviceError(
        .unreadable, "\"\(file(name))\" holds a value that no device has, or another device; delete it.")
    }
    var files: [String: [UInt8]] = [:]
    for file in device.fileNames { files[file] = try content(file, name) }
    return (device, files)
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
  private func commit(
    _ device: some KeptDevice, _ files: [String: [UInt8]], before: [String]
  ) throws(DeviceError) {
    let name = device.name
    let named = device.fileNames
    let known = Set(before)
    try DurableFile.makeFolder(filesFolder(name))
    for file in named.subtracting(known) {
      guard let bytes = files[file] else { continue }
      try DurableFile.write(bytes, to: "\(filesFolder(name))/\(file)")
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(device) else {
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
