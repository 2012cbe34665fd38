import Foundation

/// The files of a workload: `aasa-N.json` and `urls-N.txt` in a folder, or ones made here.
struct Workload {
  let file: [UInt8]
  let links: [UInt8]
  /// The places of the lines in `links`.
  let lines: [Range<Int>]

  /// The workload with this many rules.
  init(_ rules: Int) throws {
    if let folder = ProcessInfo.processInfo.environment["WORKLOAD"] {
      file = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/aasa-\(rules).json")))
      links = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/urls-\(rules).txt")))
    } else {
      (file, links) = Self.made(rules)
    }
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in links.enumerated() where byte == 0x0A {
      if index > start { lines.append(start..<index) }
      start = index + 1
    }
    self.lines = lines
  }

  /// A shop with sections, locales, exclusions and query rules, and links of which about half match.
  private static func made(_ rules: Int) -> (file: [UInt8], links: [UInt8]) {
    var state: UInt64 = 20_240_611
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let locales = ["", "", "/de-de", "/en-gb", "/*", "/??-??"]
    var components: [String] = []
    var paths: [String] = []
    for number in 0..<rules {
      let section = "\(locales[random(locales.count)])/section-\(number * 7919 % 100_003)"
      let path = section.replacingOccurrences(of: "*", with: "fr").replacingOccurrences(of: "?", with: "x")
      switch random(10) {
      case 0: components.append("{\"/\":\"\(section)/internal/*\",\"exclude\":true}")
      case 1: components.append("{\"/\":\"\(section)/search\",\"?\":{\"q\":\"?*\"}}")
      case 2: components.append("{\"/\":\"\(section)/p/????????\"}")
      default: components.append("{\"/\":\"\(section)/*\"}")
      }
      paths.append(path)
    }
    let details = components.enumerated().map {
      "{\"appIDs\":[\"8A3KX2M9QT.com.example.app\($0.offset % 20)\"],\"components\":[\($0.element)]}"
    }
    var links = ""
    for _ in 0..<100_000 {
      let path = random(2) == 0 ? paths[random(paths.count)] : "/other/\(random(100_000))"
      links += "https://www.example.com\(path)/item-\(random(10_000))?utm_source=mail\n"
    }
    let file = "{\"applinks\":{\"details\":[\(details.joined(separator: ","))]}}"
    return (Array(file.utf8), Array(links.utf8))
  }
}
