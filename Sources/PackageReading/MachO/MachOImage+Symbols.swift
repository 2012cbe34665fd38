import Foundation

extension MachOImage {
  /// The symbols whose names `isWanted` takes, in the order of the file, and those imports that only chained fixups name.
  ///
  /// Debugging entries are passed over. Names above 4,096 bytes are cut; a table whose names together exceed 512 MiB ends
  /// there.
  ///
  /// - Parameter isWanted: Told the bytes of a name and whether it is imported.
  /// - Complexity: Linear in the symbols and their names.
  public func symbols(where isWanted: (UnsafeRawBufferPointer, Bool) -> Bool) -> [MachOSymbol] {
    var found: [MachOSymbol] = []
    var seen: Set<String> = []
    var budget = MachOLimits.symbolBytes
    if let table = commands.symbols {
      window.withBytes(0..<window.count) { bytes in
        let length = is64Bit ? 16 : 12
        for index in 0..<table.count {
          let entry = table.offset + index * length
          guard entry <= bytes.count - length, budget > 0 else { return }
          let type = bytes[entry + 4]
          let strings = Int(bytes.loadUnaligned(fromByteOffset: entry, as: UInt32.self).littleEndian)
          guard type & 0xE0 == 0, strings > 0, strings < table.names.count else { continue }
          let start = table.names.lowerBound + strings
          let end = min(start + MachOLimits.symbolName, table.names.upperBound)
          let name = Self.untilZero(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
          budget -= name.count + 1
          let isImported = type & 0x0E == 0 && type & 1 != 0
          guard !name.isEmpty, isWanted(name, isImported) else { continue }
          found.append(
            MachOSymbol(name: String(decoding: name, as: UTF8.self), isImported: isImported, offset: start))
        }
      }
    }
    for symbol in found where symbol.isImported { seen.insert(symbol.name) }
    if let fixups = ChainedFixups(self) {
      for index in 0..<fixups.importCount {
        guard budget > 0, let place = fixups.nameOffset(ofImport: index) else { break }
        let end = min(place + MachOLimits.symbolName, fixups.namesEnd)
        let symbol = window.withBytes(place..<end) { bytes -> MachOSymbol? in
          let name = Self.untilZero(bytes)
          budget -= name.count + 1
          guard !name.isEmpty, isWanted(name, true) else { return nil }
          return MachOSymbol(name: String(decoding: name, as: UTF8.self), isImported: true, offset: place)
        }
        if let symbol, seen.insert(symbol.name).inserted { found.append(symbol) }
      }
    }
    return found
  }

  static func untilZero(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard let base = bytes.baseAddress, let end = memchr(base, 0, bytes.count) else { return bytes }
    return UnsafeRawBufferPointer(start: base, count: UnsafeRawPointer(end) - base)
  }
}
