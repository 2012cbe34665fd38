/// Makes the names of Swift symbols readable, by the function of the Swift runtime.
///
/// The runtime's function prints a name that refers to parts of itself as often as it is told, so that a short name can
/// stand for an endless one. Names with many such references, and long ones, are therefore not read.
///
/// Source: app-inspection, section 2.9 and trap 5.
public enum SwiftDemangler {
  /// The longest name that is read, in bytes.
  public static let maximumLength = 1_024
  /// The most references of a name to parts of itself.
  static let maximumReferences = 32

  private static let prefixes = ["$s", "$S", "_T0", "_T", "$e"]

  /// The name without the underscore that Mach-O adds; `nil` where it is no mangled name of Swift.
  public static func plain(_ symbol: String) -> String? {
    for prefix in prefixes {
      if symbol.hasPrefix("_" + prefix) { return String(symbol.dropFirst()) }
      if symbol.hasPrefix(prefix) { return symbol }
    }
    return nil
  }

  /// The readable form of a symbol's name; `nil` where it is no mangled one, or breaks a limit.
  public static func demangle(_ symbol: String) -> String? {
    guard symbol.utf8.count <= maximumLength, let name = plain(symbol),
      referenceCount(name) <= maximumReferences
    else { return nil }
    guard let text = name.withCString({ runtimeDemangle($0, UInt(name.utf8.count), nil, nil, 0) }) else {
      return nil
    }
    defer { text.deallocate() }
    let readable = String(cString: text)
    // The runtime gives back what it cannot read.
    return readable == name ? nil : readable
  }

  /// An upper bound of how often a name refers to parts of itself: `A` and a repeat count stand before the letters.
  static func referenceCount(_ name: String) -> Int {
    var total = 0
    var number = 0
    var isReference = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A"):
        isReference = true
        number = 0
        total += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where isReference:
        number = min(number * 10 + Int(byte - UInt8(ascii: "0")), 1 << 20)
      // Lower-case letters refer and go on; a capital one refers and ends.
      case UInt8(ascii: "a")...UInt8(ascii: "z") where isReference:
        total += max(number, 1)
        number = 0
      case UInt8(ascii: "B")...UInt8(ascii: "Z") where isReference, UInt8(ascii: "_") where isReference:
        total += max(number, 1)
        isReference = false
      default: isReference = false
      }
    }
    return total
  }
}

@_silgen_name("swift_demangle")
private func runtimeDemangle(
  _ name: UnsafePointer<CChar>, _ length: UInt, _ buffer: UnsafeMutablePointer<CChar>?,
  _ bufferSize: UnsafeMutablePointer<UInt>?, _ flags: UInt32
) -> UnsafeMutablePointer<CChar>?
