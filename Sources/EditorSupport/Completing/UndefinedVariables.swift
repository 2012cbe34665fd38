import AssociationFiles
import PositionedJSON

/// The variables that a file uses without defining them.
enum UndefinedVariables {
  /// The names, in the order of their first use; at most a hundred.
  static func names(in file: AssociationFile) -> [String] {
    let bytes = file.document.bytes
    guard let applinks = file.applinks else { return [] }
    var seen = Set(applinks.variables.map(\.name) + PredefinedVariables.names)
    var names: [String] = []
    var index = applinks.value.range.lowerBound
    let end = applinks.value.range.upperBound
    while index + 2 < end, names.count < 100 {
      guard bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "(") else {
        index += 1
        continue
      }
      let name = bytes[(index + 2)..<end].prefix { byte in
        byte != UInt8(ascii: ")") && byte != UInt8(ascii: "$") && byte != UInt8(ascii: "(")
          && byte != UInt8(ascii: "\"") && byte >= 0x20
      }
      if name.endIndex < end, bytes[name.endIndex] == UInt8(ascii: ")"), !name.isEmpty {
        let text = String(decoding: name, as: UTF8.self)
        if seen.insert(text).inserted { names.append(text) }
      }
      index = name.endIndex
    }
    return names
  }
}
