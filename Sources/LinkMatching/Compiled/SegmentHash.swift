/// The hashes under which path patterns are filed.
///
/// Letter case is folded crudely (every byte with bit 0x20 set), so that exact and case-ignoring rules share one
/// index; the comparison that follows is exact. An accidental collision costs a comparison, never a wrong answer.
enum SegmentHash {
  private static let caseBits: UInt64 = 0x2020_2020_2020_2020

  /// The hash of the chain before the first segment.
  static let root: UInt64 = 0x51A7_1C5E_ED00_0001

  /// What distinguishes the kinds of keys that are filed in one table.
  static let wholeSalt: UInt64 = 0x3C79_AC49_2BA7_B653
  static let segmentSalt: UInt64 = 0x1CF6_4B5C_7D1D_8E9B
  static let headSalt: UInt64 = 0x9FB2_1C65_1E98_DF25
  static let gramSalt: UInt64 = 0xA076_1D64_78BD_642F

  @inline(__always)
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: b ^ 0xD6E8_FEB8_6659_FD93)
    return product.low ^ product.high
  }

  /// The hash of a whole segment.
  @inline(__always)
  static func segment(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    if count > 16 { return long(start, count) }
    if count > 8 {
      return mix(
        mix(UInt64(count), EqualBytes.load64(start) | caseBits),
        EqualBytes.load64(start + count - 8) | caseBits)
    }
    return mix(UInt64(count), short(start, count))
  }

  private static func long(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var hash = UInt64(count)
    var index = 0
    while index + 8 < count {
      hash = mix(hash, EqualBytes.load64(start + index) | caseBits)
      index += 8
    }
    return mix(hash, EqualBytes.load64(start + count - 8) | caseBits)
  }

  @inline(__always)
  private static func short(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    if count == 8 { return EqualBytes.load64(start) | caseBits }
    if count >= 4 {
      let low = UInt64(EqualBytes.load32(start))
      let high = UInt64(EqualBytes.load32(start + count - 4))
      return (low << 32 | high) | caseBits
    }
    guard count > 0 else { return 0 }
    return UInt64(start[0]) << 16 | UInt64(start[count >> 1]) << 8 | UInt64(start[count - 1]) | caseBits
  }

  /// The key of a segment's first six bytes.
  @inline(__always)
  static func head(_ start: UnsafePointer<UInt8>) -> UInt64 {
    let first = UInt64(EqualBytes.load32(start))
    let last = UInt64(EqualBytes.load32(start + 2)) >> 16
    return mix((first << 16 | last) | caseBits, headSalt)
  }

  /// The length of the pieces that are filed wherever they stand.
  static let gramLength = 4

  /// The key of four bytes anywhere in the path.
  @inline(__always)
  static func gram(_ start: UnsafePointer<UInt8>) -> UInt64 {
    mix(UInt64(EqualBytes.load32(start)) | 0x2020_2020, gramSalt)
  }
}
