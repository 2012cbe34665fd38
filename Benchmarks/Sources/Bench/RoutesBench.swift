import Foundation
import LinkRouting

/// From a link's bytes to a value, for the routes of a file (`routes-N.txt`, `route-paths-N.txt`, `route-oracle-N.txt`).
enum RoutesBench {
  /// A route with the numbers in its path, as an enum's case with integers would hold them.
  struct Route: LinkRoutable {
    var definition: Int
    var first = 0
    var second = 0

    static let routeTable = RouteTable(_hosts: ["shop.example"]) { () throws(RouteTableError) in
      var definitions: [RouteDefinition] = []
      for (index, template) in RoutesBench.lines("routes").enumerated() {
        let names = template.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
        definitions.append(
          try RouteDefinition(
            "route\(index)", template, parameters: names.map { RouteParameter($0, Int.self) }))
      }
      return definitions
    }

    static func _route(_ definition: Int, _ values: RouteValues) -> Route? {
      switch RoutesBench.counts[definition] {
      case 0: return Route(definition: definition)
      case 1: return values.value(0, Int.self).map { Route(definition: definition, first: $0) }
      default:
        guard let first = values.value(0, Int.self), let second = values.value(1, Int.self) else {
          return nil
        }
        return Route(definition: definition, first: first, second: second)
      }
    }

    func _print(_ printer: inout RoutePrinter) throws(RoutePrintError) {
      printer.begin(Self.routeTable, definition)
      if RoutesBench.counts[definition] > 0 { try printer.add(first) }
      if RoutesBench.counts[definition] > 1 { try printer.add(second) }
    }
  }

  static let counts = Route.routeTable.definitions.map(\.parameters.count)

  private static let size = CommandLine.arguments.dropFirst(2).first ?? "200"

  static func lines(_ kind: String) -> [String] {
    let folder = ProcessInfo.processInfo.environment["WORKLOAD"] ?? "."
    let text = (try? String(contentsOfFile: "\(folder)/\(kind)-\(size).txt", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  /// Nanoseconds a link, the paths as links of one host: 80 % are links of routes.
  static func run() {
    let paths = lines("route-paths")
    let oracle = lines("route-oracle").map { Int($0) ?? -1 }
    guard let error = Route.routeTable.fault else { return measure(paths, oracle) }
    print("routes:", error.message)
  }

  private static func measure(_ paths: [String], _ oracle: [Int]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for path in paths {
      let start = bytes.count
      bytes += Array("https://shop.example\(path)".utf8)
      ranges.append(start..<bytes.count)
    }
    bytes.withUnsafeBufferPointer { buffer in
      var wrong = 0
      for (range, expected) in zip(ranges, oracle) {
        let route = Route(linkBytes: UnsafeBufferPointer(rebasing: buffer[range]))
        if (route?.definition ?? -1) != expected { wrong += 1 }
      }
      var sum = 0
      let hits = zip(ranges, oracle).filter { $0.1 >= 0 }.map(\.0)
      let misses = zip(ranges, oracle).filter { $0.1 < 0 }.map(\.0)
      func time(_ ranges: [Range<Int>]) -> Double {
        Clock.median(21) {
          for range in ranges {
            sum &+= Route(linkBytes: UnsafeBufferPointer(rebasing: buffer[range]))?.first ?? 1
          }
        } / Double(max(ranges.count, 1))
      }
      let all = time(ranges)
      let (hit, miss) = (time(hits), time(misses))
      let strings = paths.map { "https://shop.example\($0)" }
      let string = Clock.median(21) { for text in strings { sum &+= Route(link: text)?.first ?? 1 } }
      let urls = strings.prefix(4_000).compactMap { URL(string: $0) }
      let url = Clock.median(11) { for url in urls { sum &+= Route(url: url)?.first ?? 1 } }
      print(
        "routes \(size): \(text(all)) ns a link, hits \(text(hit)), misses \(text(miss)), as String",
        text(string / Double(strings.count)), "as URL", text(url / Double(max(urls.count, 1))),
        "differ \(wrong)", sum == 1 ? "!" : "")
    }
  }

  private static func text(_ value: Double) -> String { String(Int(value.rounded())) }
}
