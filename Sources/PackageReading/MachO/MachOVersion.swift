/// A version as load commands hold it: 16, 8 and 8 bits.
public struct MachOVersion: Hashable, Sendable, Comparable {
  /// The packed number.
  public let packed: UInt32

  /// A version by its packed number.
  public init(packed: UInt32) { self.packed = packed }

  /// The first number.
  public var major: Int { Int(packed >> 16) }

  /// The version in digits, such as `15.0`; the third number only where it is not zero.
  public var text: String {
    let patch = packed & 0xFF
    return "\(major).\(packed >> 8 & 0xFF)" + (patch == 0 ? "" : ".\(patch)")
  }

  /// Orders versions by their numbers.
  public static func < (a: MachOVersion, b: MachOVersion) -> Bool { a.packed < b.packed }
}
