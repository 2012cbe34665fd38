import Foundation
import PackageReading

/// The symbols of an image that links ask for (S17, S20, S23, S28, S36). They are readable in encrypted images too.
struct LinkSymbols {
  private(set) var imports: [String: Int] = [:]
  private(set) var importedClasses: Set<String> = []
  private(set) var definedClasses: Set<String> = []
  private(set) var swiftUI: [SwiftFunction] = []
  private(set) var functions: [SwiftFunction] = []

  /// The option that opens a link only in an app.
  static let universalLinksOnly = "_UIApplicationOpenURLOptionUniversalLinksOnly"
  /// The activity type of a link.
  static let browsingWeb = "_NSUserActivityTypeBrowsingWeb"
  /// The key of an option that names the sender.
  static let sourceApplication = "_UIApplicationOpenURLOptionsSourceApplicationKey"

  private static let exact: Set<String> = [
    universalLinksOnly, browsingWeb, sourceApplication,
    "_UIApplicationOpenExternalURLOptionsOpenInPlaceKey",
  ]
  private static let classPrefix = Array("_OBJC_CLASS_$_".utf8)
  /// The most functions that are kept.
  private static let maximumFunctions = 2_000
  /// The most names that are made readable.
  private static let maximumNames = 150_000
  private var nameCount = 0

  init(_ image: MachOImage) {
    let symbols = image.symbols { name, isImported in Self.isWanted(name, isImported) }
    for symbol in symbols { take(symbol, image.fileOffset) }
  }

  private static func isWanted(_ name: UnsafeRawBufferPointer, _ isImported: Bool) -> Bool {
    guard name.count > 3, name[0] == UInt8(ascii: "_") else { return false }
    switch name[1] {
    case UInt8(ascii: "U"), UInt8(ascii: "N"): return isImported
    case UInt8(ascii: "O"): return name.starts(with: classPrefix)
    case UInt8(ascii: "$"), UInt8(ascii: "T"): return speaksOfLinks(name)
    default: return false
    }
  }

  /// Whether a mangled name holds one of the words. Each word of a name stands there at least once as it is, since only
  /// repetitions are replaced (app-inspection, trap 5).
  private static func speaksOfLinks(_ name: UnsafeRawBufferPointer) -> Bool {
    var last: (UInt8, UInt8, UInt8) = (0, 0, 0)
    for byte in name {
      let letter = byte | 0x20
      switch (last.0, last.1, last.2, letter) {
      case (UInt8(ascii: "l"), UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "k")),
        (UInt8(ascii: "r"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "t")),
        (UInt8(ascii: "t"), UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "i")):
        return true
      case (_, UInt8(ascii: "u"), UInt8(ascii: "r"), UInt8(ascii: "l")): return true
      default: last = (last.1, last.2, letter)
      }
    }
    return false
  }

  private mutating func take(_ symbol: MachOSymbol, _ fileOffset: Int) {
    let name = symbol.name
    if name.hasPrefix("_OBJC_CLASS_$_") {
      let short = String(name.dropFirst(Self.classPrefix.count))
      if symbol.isImported { importedClasses.insert(short) } else { definedClasses.insert(short) }
      imports[name] = fileOffset + symbol.offset
    } else if Self.exact.contains(name) {
      imports[name] = fileOffset + symbol.offset
    } else if name.hasPrefix("_$") || name.hasPrefix("_T") {
      takeSwift(name, symbol, fileOffset)
    }
  }

  private mutating func takeSwift(_ name: String, _ symbol: MachOSymbol, _ fileOffset: Int) {
    // Of what the image defines only functions are kept, whose names end so.
    guard symbol.isImported || name.hasSuffix("F") || name.hasSuffix("FZ") else { return }
    nameCount += 1
    guard nameCount <= Self.maximumNames, let readable = SwiftDemangler.demangle(name),
      let plain = SwiftDemangler.plain(name)
    else { return }
    if symbol.isImported {
      imports[readable] = fileOffset + symbol.offset
      if Self.isReceiver(readable) { swiftUI.append(SwiftFunction(mangled: plain, demangled: readable)) }
    } else if functions.count < Self.maximumFunctions, Self.isHandler(plain, readable) {
      functions.append(SwiftFunction(mangled: plain, demangled: readable))
    }
  }

  /// Whether a name is that of a modifier of SwiftUI which receives links; its opaque type has a name too. Source:
  /// app-inspection, S17.
  private static func isReceiver(_ readable: String) -> Bool {
    readable.contains("SwiftUI.View.") && !readable.hasPrefix("opaque type")
      && (readable.contains(".onOpenURL(") || readable.contains(".onContinueUserActivity("))
  }

  /// Whether a name is that of a function whose own name speaks of links; types and accessors are left out.
  private static func isHandler(_ plain: String, _ readable: String) -> Bool {
    guard plain.hasSuffix("F") || plain.hasSuffix("FZ"), let end = readable.firstIndex(of: "(") else {
      return false
    }
    let base = readable[..<end].split(separator: ".").last.map { $0.lowercased() } ?? ""
    return ["link", "url", "route", "useractivity"].contains { base.contains($0) }
  }
}
