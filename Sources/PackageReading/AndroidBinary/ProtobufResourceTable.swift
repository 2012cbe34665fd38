/// A `resources.pb` of an app bundle: an index of its entries, whose values are read when they are asked for. Source:
/// AOSP, `Resources.proto`, `ResourceTable`, documented in source.
struct ProtobufResourceTable: Sendable {
  private let window: ByteWindow
  private var entries: [UInt32: (name: String, range: Range<Int>)] = [:]
  private var identifiers: [String: UInt32] = [:]
  private(set) var problems = AndroidBinaryProblemList()

  /// The most resources that are read.
  private static let maximumEntries = 500_000

  init(_ window: ByteWindow) {
    self.window = window
    let root = ProtobufMessage(window)
    var packages: [ProtobufMessage] = []
    if let fault = Self.collect(root, 2, into: &packages) {
      problems.add(.truncated, at: fault, "the resource table breaks off")
    }
    for package in packages {
      let number = UInt32(truncatingIfNeeded: package.message(1)?.number(1) ?? 0) & 0xFF
      var types: [ProtobufMessage] = []
      if let fault = Self.collect(package, 3, into: &types) {
        problems.add(.truncated, at: fault, "a package of the resource table breaks off")
      }
      for type in types { read(type, package: number) }
    }
  }

  private static func collect(
    _ message: ProtobufMessage, _ number: Int, into list: inout [ProtobufMessage]
  ) -> Int? {
    var found: [ProtobufMessage] = []
    let fault = message.forEach { field in
      if field.number == number, case .bytes(let range) = field.value {
        found.append(ProtobufMessage(message.window, range))
      }
      return found.count < maximumEntries
    }
    list = found
    return fault
  }

  private mutating func read(_ type: ProtobufMessage, package: UInt32) {
    let number = UInt32(truncatingIfNeeded: type.message(1)?.number(1) ?? 0) & 0xFF
    let typeName = type.text(2) ?? ""
    var list: [ProtobufMessage] = []
    if let fault = Self.collect(type, 3, into: &list) {
      problems.add(.truncated, at: fault, "a type of the resource table breaks off")
    }
    for entry in list {
      guard entries.count < Self.maximumEntries else {
        problems.add(.tooMany, at: entry.range.lowerBound, "\(Self.maximumEntries) resources are read")
        return
      }
      let position = UInt32(truncatingIfNeeded: entry.message(1)?.number(1) ?? 0) & 0xFFFF
      let identifier = package << 24 | number << 16 | position
      let name = typeName + "/" + (entry.text(2) ?? "")
      if entries[identifier] == nil { entries[identifier] = (name, entry.range) }
      if identifiers[name] == nil { identifiers[name] = identifier }
    }
  }

  func name(of identifier: UInt32) -> String? { entries[identifier]?.name }

  /// The number of `string/host` or `package:string/host`.
  func identifier(named name: String) -> UInt32? {
    identifiers[name.split(separator: ":", maxSplits: 1).last.map(String.init) ?? name]
  }

  func values(of identifier: UInt32) -> [ConfiguredValue] {
    guard let range = entries[identifier]?.range else { return [] }
    var result: [ConfiguredValue] = []
    _ = ProtobufMessage(window, range).forEach { field in
      guard field.number == 6, case .bytes(let range) = field.value else { return true }
      let configured = ProtobufMessage(window, range)
      if let item = configured.message(2)?.message(4), let value = ProtobufItem.value(item) {
        result.append(ConfiguredValue(configuration: configuration(configured.message(1)), value: value))
      }
      return result.count < ResourceTable.maximumValues
    }
    return result
  }

  /// Language and region stand together in field 3, the version in field 24. Source: AOSP, `Configuration.proto`
  /// (recalled).
  private func configuration(_ message: ProtobufMessage?) -> ResourceConfiguration {
    guard let message else { return .any }
    var parts = [message.text(3)].compactMap { $0 }.filter { !$0.isEmpty }
    var hasOthers = false
    _ = message.forEach { field in
      hasOthers = hasOthers || ![3, 24].contains(field.number)
      return true
    }
    if hasOthers { parts.append("…") }
    if let version = message.number(24) { parts.append("v\(version)") }
    return ResourceConfiguration(qualifiers: parts.joined(separator: "-"))
  }
}
