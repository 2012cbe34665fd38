import BenchClock
import Foundation
import LinkRouting

/// From a link to a value, beside Hummingbird's trie on the same paths in the same run. CPU time, medians.
@main
enum RouteBench {
  static func main() {
    let workload = RouteWorkload.shared
    guard !workload.templates.isEmpty else {
      return print("RouteBench 20|200|2000|flat2000, with the workload's folder in WORKLOAD")
    }
    if let fault = WorkloadRoute.routeTable.fault { return print("routes:", fault.message) }
    let trie = TrieMeasure(workload)
    let trieTime = trie.time(workload.paths)
    let ours = measureLinks(workload)
    let again = trie.time(workload.paths)
    let theirs = min(trieTime, again)
    let wrong = zip(workload.paths, workload.oracle).filter { (trie.route($0)?.definition ?? -1) != $1 }.count
    print(
      "  Hummingbird's trie: \(text(theirs)) ns a path, \(text(theirs / ours * 10).dropLast()).\(text(theirs / ours * 10).suffix(1))",
      "times ours, differ \(wrong)")
  }

  /// Measures links of one host, whose scheme and host are judged too; returns nanoseconds a link from its bytes.
  private static func measureLinks(_ workload: RouteWorkload) -> Double {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for path in workload.paths {
      let start = bytes.count
      bytes += Array("https://shop.example\(path)".utf8)
      ranges.append(start..<bytes.count)
    }
    return bytes.withUnsafeBufferPointer { buffer in
      var wrong = 0
      for (range, expected) in zip(ranges, workload.oracle) {
        let route = WorkloadRoute(linkBytes: UnsafeBufferPointer(rebasing: buffer[range]))
        if (route?.definition ?? -1) != expected { wrong += 1 }
      }
      var sum = 0
      func time(_ ranges: [Range<Int>]) -> Double {
        BenchClock.median(21) {
          for range in ranges {
            sum &+= WorkloadRoute(linkBytes: UnsafeBufferPointer(rebasing: buffer[range]))?.first ?? 1
          }
        } / Double(max(ranges.count, 1))
      }
      let all = time(ranges)
      let hit = time(zip(ranges, workload.oracle).filter { $0.1 >= 0 }.map(\.0))
      let miss = time(zip(ranges, workload.oracle).filter { $0.1 < 0 }.map(\.0))
      let strings = workload.paths.map { "https://shop.example\($0)" }
      let string = BenchClock.median(21) {
        for text in strings { sum &+= WorkloadRoute(link: text)?.first ?? 1 }
      }
      let urls = strings.prefix(4_000).compactMap { URL(string: $0) }
      let url = BenchClock.median(11) { for url in urls { sum &+= WorkloadRoute(url: url)?.first ?? 1 } }
      print(
        "routes \(CommandLine.arguments[1]): \(text(all)) ns a link, hits \(text(hit)), misses \(text(miss)), as String",
        text(string / Double(strings.count)), "as URL", text(url / Double(max(urls.count, 1))),
        "differ \(wrong)", sum == 1 ? "!" : "")
      return all
    }
  }

  private static func text(_ value: Double) -> String { String(Int(value.rounded())) }
}
