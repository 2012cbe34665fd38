/// The processor that an image is for. Source: LOADER; app-inspection, section 2.2.
public struct MachOArchitecture: Hashable, Sendable {
  /// The family of processors.
  public let type: UInt32
  /// The processor within its family; the upper byte holds capabilities.
  public let subtype: UInt32

  /// The name that Apple's tools use, such as `arm64e`; numbers where it is unknown.
  public var name: String {
    let plain = subtype & 0x00FF_FFFF
    switch (type, plain) {
    case (0x0100_000C, 2): return "arm64e"
    case (0x0100_000C, _): return "arm64"
    case (0x0200_000C, _): return "arm64_32"
    case (0x0100_0007, 8): return "x86_64h"
    case (0x0100_0007, _): return "x86_64"
    case (7, _): return "i386"
    case (12, 6): return "armv6"
    case (12, 9): return "armv7"
    case (12, 11): return "armv7s"
    case (12, 12): return "armv7k"
    default: return "cpu \(type) subtype \(plain)"
    }
  }
}
