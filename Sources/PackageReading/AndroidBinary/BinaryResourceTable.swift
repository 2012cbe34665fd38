/// A `resources.arsc`: an index of its parts, from which values are read when they are asked for. Source: RESTYPES,
/// `ResTable_header` and what follows.
struct BinaryResourceTable: Sendable {
  private let window: ByteWindow
  private var strings: BinaryStringPool?
  private var packages: [Package] = []
  /// The parts by the upper half of the numbers of their resources; packages may share a number.
  private var parts: [UInt32: [Part]] = [:]
  private(set) var problems = AndroidBinaryProblemList()
  private var partCount = 0

  private struct Package: Sendable {
    let identifier: UInt32
    var typeNames: BinaryStringPool?
    var keys: BinaryStringPool?
  }

  /// The values of a type for one configuration, and the position of their package.
  private struct Part: Sendable {
    let package: Int
    let values: BinaryTypeValues
  }

  /// The most packages and parts of a type that are read.
  private static let maximumPackages = 256
  private static let maximumConfigurations = 4_096
  private static let maximumParts = 500_000

  init(_ window: ByteWindow) {
    self.window = window
    guard let root = BinaryChunk(in: window, at: 0, end: window.count), root.type == BinaryChunk.table else {
      problems.add(.otherFormat, at: 0)
      return
    }
    if root.isCut {
      problems.add(.truncated, at: 0, "the table has \(window.count) bytes and claims more")
    }
    for chunk in chunks(in: min(root.headerSize, root.range.upperBound)..<root.range.upperBound) {
      if chunk.type == BinaryChunk.stringPool, strings == nil {
        strings = BinaryStringPool(chunk, in: window)
      }
      if chunk.type == BinaryChunk.package { readPackage(chunk) }
    }
  }

  /// The parts in a range, up to the first whose lengths make no sense; one that is cut is the last.
  private mutating func chunks(in range: Range<Int>) -> [BinaryChunk] {
    var result: [BinaryChunk] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let chunk = BinaryChunk(in: window, at: offset, end: range.upperBound) else {
        problems.add(.malformed, at: offset, "the lengths of a part of the resource table")
        break
      }
      partCount += 1
      guard partCount <= Self.maximumParts else {
        problems.add(.tooMany, at: offset, "\(Self.maximumParts) parts of the resource table are read")
        break
      }
      if chunk.isCut { problems.add(.truncated, at: offset, "a part of the resource table") }
      result.append(chunk)
      offset = chunk.range.upperBound
    }
    return result
  }

  private mutating func readPackage(_ chunk: BinaryChunk) {
    let start = chunk.range.lowerBound
    guard packages.count < Self.maximumPackages else {
      problems.add(.tooMany, at: start, "\(Self.maximumPackages) packages of the resource table are read")
      return
    }
    guard chunk.headerSize >= 284, let identifier = window.u32(start + 8) else {
      problems.add(.malformed, at: start, "the header of a package")
      return
    }
    var package = Package(identifier: identifier)
    let typeNames = start + Int(window.u32(start + 268) ?? 0)
    let keys = start + Int(window.u32(start + 276) ?? 0)
    let first = start + chunk.headerSize
    for part in chunks(in: first..<max(first, chunk.range.upperBound)) {
      if part.type == BinaryChunk.stringPool {
        if part.range.lowerBound == typeNames { package.typeNames = BinaryStringPool(part, in: window) }
        if part.range.lowerBound == keys { package.keys = BinaryStringPool(part, in: window) }
      }
      guard part.type == BinaryChunk.typeValues, let values = BinaryTypeValues(part, in: window) else {
        continue
      }
      let key = (identifier & 0xFF) << 8 | UInt32(values.type)
      guard parts[key, default: []].count < Self.maximumConfigurations else {
        problems.add(
          .tooMany, at: part.range.lowerBound,
          "\(Self.maximumConfigurations) configurations of a type are read")
        continue
      }
      parts[key, default: []].append(Part(package: packages.count, values: values))
    }
    packages.append(package)
  }

  /// The parts of a resource's type; a number without package means the only one there is.
  private func parts(of identifier: UInt32) -> [Part] {
    var key = identifier >> 16
    if key >> 8 == 0, packages.count == 1 { key |= (packages[0].identifier & 0xFF) << 8 }
    return parts[key] ?? []
  }

  func values(of identifier: UInt32) -> [ConfiguredValue] {
    parts(of: identifier).compactMap { part in
      part.values.value(of: Int(identifier & 0xFFFF), strings: strings).map {
        ConfiguredValue(configuration: part.values.configuration, value: $0)
      }
    }
  }

  func name(of identifier: UInt32) -> String? {
    let type = identifier >> 16 & 0xFF
    for part in parts(of: identifier) {
      let package = packages[part.package]
      guard type > 0, let key = part.values.key(of: Int(identifier & 0xFFFF)), let name = package.keys?[key],
        let typeName = package.typeNames?[type - 1]
      else { continue }
      return typeName + "/" + name
    }
    return nil
  }
}
