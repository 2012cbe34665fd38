@testable import PackageReading

/// Reads an archive from its beginning, header after header, as nobody should: the second opinion on sound archives
/// whose local headers hold the sizes.
enum SlowZip {
  /// The names and the compressed data.
  static func entries(_ bytes: [UInt8], from start: Int = 0) -> [(name: [UInt8], data: [UInt8])] {
    var result: [(name: [UInt8], data: [UInt8])] = []
    var offset = start
    func number(_ at: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    while offset + 30 <= bytes.count, number(offset, 4) == 0x0403_4B50 {
      let nameEnd = offset + 30 + number(offset + 26, 2)
      let dataStart = nameEnd + number(offset + 28, 2)
      let dataEnd = dataStart + number(offset + 18, 4)
      result.append((Array(bytes[(offset + 30)..<nameEnd]), Array(bytes[dataStart..<dataEnd])))
      offset = dataEnd
    }
    return result
  }
}
