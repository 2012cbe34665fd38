/// The name of a device, which is also that of its folder.
enum DeviceName {
  static let longest = 64

  /// Whether a name can be one: letters, digits, `-`, `_` and `.` of ASCII, no dot in front.
  static func isValid(_ name: String) -> Bool {
    guard (1...longest).contains(name.utf8.count), name.utf8.first != UInt8(ascii: ".") else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
  }
}
