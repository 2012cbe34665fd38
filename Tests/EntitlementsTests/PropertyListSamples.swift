import Foundation
import TestSupport

/// Property lists for tests: wrappers for XML and random values.
enum PropertyListSamples {
  static let header = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">

    """

  /// A file as Xcode writes it, around the XML of one value.
  static func file(_ value: String) -> [UInt8] {
    Array((header + "<plist version=\"1.0\">\n" + value + "\n</plist>\n").utf8)
  }

  /// A random value that Foundation can write.
  static func value(depth: Int, using random: inout SeededRandom) -> Any {
    switch Int.random(in: 0...(depth > 3 ? 5 : 8), using: &random) {
    case 0, 1: return text(using: &random)
    case 2: return Int.random(in: Int.min...Int.max, using: &random)
    case 3: return Double.random(in: -1e9...1e9, using: &random)
    case 4: return Bool.random(using: &random)
    case 5:
      return Bool.random(using: &random)
        ? Data(text(using: &random).utf8)
        : Date(timeIntervalSince1970: Double(Int.random(in: 0...2_000_000_000, using: &random)))
    case 6:
      return (0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth + 1, using: &random) }
    default: return dictionary(depth: depth + 1, using: &random)
    }
  }

  static func dictionary(depth: Int, using random: inout SeededRandom) -> [String: Any] {
    var result: [String: Any] = [:]
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      result[text(using: &random)] = value(depth: depth, using: &random)
    }
    return result
  }

  static func text(using random: inout SeededRandom) -> String {
    let pieces = ["a", "Z", "<", ">", "&", "\"", "'", "é", "日本", "😀", " ", "\n", "\t", "]]>", "&amp;", "--"]
    return (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }

  /// The XML of a random value in spellings that Foundation itself does not write.
  static func odd(depth: Int, using random: inout SeededRandom) -> String {
    let space = ["", " ", "\n\t", "<!-- <string> -->", "<?pi x?>"].randomElement(using: &random) ?? ""
    func inside(_ name: String, _ content: String) -> String {
      let attributes = ["", " ", " a=\"b\"", "\n"].randomElement(using: &random) ?? ""
      return
        "\(space)<\(name)\(attributes)>\(content)</\(name)\(attributes.hasPrefix(" a") ? "" : attributes)>"
    }
    switch Int.random(in: 0...(depth > 3 ? 6 : 8), using: &random) {
    case 0: return inside("string", oddText(using: &random))
    case 1:
      return space
        + (["<string/>", "<true/>", "<false />", "<array/>", "<dict />"].randomElement(using: &random) ?? "")
    case 2:
      return inside(
        "integer", ["0", "-0x1F", "+7", "007", "18446744073709551615"].randomElement(using: &random) ?? "0")
    case 3:
      return inside(
        "real", ["1", ".5", "5.", "-1e-3", "nan", "+infinity", "inf"].randomElement(using: &random) ?? "0")
    case 4: return inside("data", ["", "QUJD", " QU\nJD "].randomElement(using: &random) ?? "")
    case 5: return inside("date", "2020-01-02T03:04:05Z")
    case 6: return inside("true", "")
    case 7:
      return inside(
        "array",
        (0..<Int.random(in: 0...3, using: &random)).map { _ in odd(depth: depth + 1, using: &random) }
          .joined())
    default:
      return inside(
        "dict",
        (0..<Int.random(in: 0...3, using: &random)).map { _ in
          "<key>\(oddText(using: &random))</key>" + odd(depth: depth + 1, using: &random)
        }.joined())
    }
  }

  private static func oddText(using random: inout SeededRandom) -> String {
    let pieces = [
      "a", "&#65;", "&#x1F600;", "&lt;", "&amp;", "&quot;", "&apos;", "&gt;", "<![CDATA[<&]]>", "é", "\r\n",
      ">", "]]>",
      "<![CDATA[]]>", " ",
    ]
    return (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined()
  }
}
