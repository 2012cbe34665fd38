/// The bytes of numbers, lowest first.
package enum LittleEndian {
  package static func u16(_ value: UInt16) -> [UInt8] { bytes(UInt64(value), 2) }
  package static func u32(_ value: UInt32) -> [UInt8] { bytes(UInt64(value), 4) }
  package static func u64(_ value: UInt64) -> [UInt8] { bytes(value, 8) }

  private static func bytes(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }
}
