import Foundation
import FuzzDriver
import LinkRouting

/// A route map of anybody: what is read is written and read again as the same, and makes a table or a fault.
@main
enum FuzzRouteMap {
  static func main() {
    exit(
      runFuzzer { start, count in
        guard let map = try? JSONDecoder().decode(RouteMap.self, from: Data(fuzzedBytes(start, count))) else {
          return 0
        }
        guard let text = try? JSONEncoder().encode(map) else { return 0 }
        precondition((try? JSONDecoder().decode(RouteMap.self, from: text)) == map)
        if let table = try? map.table() { _ = table.firstRoute("https://a.example/b/1") }
        return 0
      })
  }
}
