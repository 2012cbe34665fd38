import Foundation
import FuzzDriver
import PackageReading

/// The input is an archive: nothing traps, places lie in the file, and content that is given out has the size and the
/// checksum that the directory announces.
@main
enum FuzzZip {
  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        guard let archive = try? ZipArchive(bytes, limits: ZipLimits(maximumEntries: 50)) else { return 0 }
        for problem in archive.problems {
          precondition(problem.offset >= 0 && problem.offset <= bytes.count && !problem.sentence.isEmpty)
        }
        precondition(archive.problemCount >= archive.problems.count)
        for entry in archive.entries {
          let content = archive.readableContent(of: entry)
          precondition(content.bytes.count <= max(entry.size, entry.compressedSize))
          if content.error == nil {
            precondition(
              content.bytes.count == entry.size && FuzzZip.checksum(content.bytes) == entry.checksum)
          }
        }
        return 0
      })
  }

  /// The CRC-32, bit by bit.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}
