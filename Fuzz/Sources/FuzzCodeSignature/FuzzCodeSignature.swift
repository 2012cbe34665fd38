import Foundation
import FuzzDriver
import PackageReading

/// The input is a code signature, in the smallest image around it: nothing traps, and parts lie in it.
@main
enum FuzzCodeSignature {
  /// A header of 64 bits with one command, which names the bytes behind it as the signature.
  static func image(around signature: [UInt8]) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    let header = [0xFEED_FACF, 0x0100_000C, 0, 2, 1, 16, 0, 0].flatMap(number)
    return header + [0x1D, 16, 48, signature.count].flatMap(number) + signature
  }

  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = FuzzCodeSignature.image(around: fuzzedBytes(start, count))
        guard let program = try? MachOFile(Data(bytes)).images.first, let signature = CodeSignature(program)
        else {
          return 0
        }
        for part in [signature.entitlements, signature.encodedEntitlements] {
          guard let part else { continue }
          precondition(Array(bytes[part.offset..<(part.offset + part.bytes.count)]) == part.bytes)
          _ = try? EncodedEntitlements.read(part.bytes)
        }
        for problem in signature.problems {
          precondition(problem.offset >= 0 && problem.offset <= bytes.count && !problem.sentence.isEmpty)
        }
        _ = signature.directory?.isSigned(bytes, slot: 1)
        return 0
      })
  }
}
