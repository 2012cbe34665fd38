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

  /// An upper bound of how often a name refers to parts of itself: `A` and a repeat count stand before the letters. The texts
  /// of identifiers, which stand behind their lengths, refer to nothing.
  static func referenceCount(_ name: String) -> Int {
    let bytes = Array(name.utf8)
    var total = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "A"): total += references(bytes, &index)
      case UInt8(ascii: "0"): skipWords(bytes, &index)
      case UInt8(ascii: "1")...UInt8(ascii: "9"): skipText(bytes, &index)
      default: index += 1
      }
    }
    return total
  }

  /// Lower-case letters refer and go on; a capital one refers and ends.
  private static func references(_ bytes: [UInt8], _ index: inout Int) -> Int {
    var total = 1
    index += 1
    while index < bytes.count {
      let number = number(bytes, &index)
      guard index < bytes.count else { break }
      let isLetter = (0x61...0x7A).contains(bytes[index] | 0x20)
      guard isLetter || bytes[index] == UInt8(ascii: "_") else { break }
      total += max(number, 1)
      index += 1
      if bytes[index - 1] < 0x61 { break }
    }
    return total
  }

  /// An identifier that repeats words of others: small letters for words, lengths and texts between them, until a capital
  /// letter or a zero.
  private static func skipWords(_ bytes: [UInt8], _ index: inout Int) {
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): index += 1
      case UInt8(ascii: "1")...UInt8(ascii: "9"): skipText(bytes, &index)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0"):
        index += 1
        return
      default: return
      }
    }
  }

  /// An identifier; a number before an underscore is an index, behind which no text stands.
  private static func skipText(_ bytes: [UInt8], _ index: inout Int) {
    let count = number(bytes, &index)
    guard index < bytes.count, bytes[index] != UInt8(ascii: "_") else { return }
    index = min(bytes.count, index + count)
  }

  private static func number(_ bytes: [UInt8], _ index: inout Int) -> Int {
    var number = 0
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
      number = min(number * 10 + Int(bytes[index] - 0x30), 1 << 20)
      index += 1
    }
    return number
  }
}

@_silgen_name("swift_demangle")
private func runtimeDemangle(
  _ name: UnsafePointer<CChar>, _ length: UInt, _ buffer: UnsafeMutablePointer<CChar>?,
  _ bufferSize: UnsafeMutablePointer<UInt>?, _ flags: UInt32
) -> UnsafeMutablePointer<CChar>?
