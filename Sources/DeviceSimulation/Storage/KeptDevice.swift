/// A device as ``DeviceFolder`` keeps it.
protocol KeptDevice: Codable, Sendable {
  /// The name.
  var name: String { get }
  /// Whether the values fit together.
  var isSound: Bool { get }
  /// The names of the files that it rests on.
  var fileNames: Set<String> { get }
}

extension SimulatedDevice: KeptDevice {
  var fileNames: Set<String> { Set(records.compactMap(\.file)) }
}
