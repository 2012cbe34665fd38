import Foundation
import FuzzDriver
import LinkRouting
import LinkSyntax

/// Lines are templates, the last one a link: the tree takes it as the first of the single templates would that take it.
@main
enum FuzzRoutes {
  static func main() {
    exit(
      runFuzzer { start, count in
        var lines = String(decoding: fuzzedBytes(start, count), as: UTF8.self).split(
          separator: "\n", maxSplits: 12, omittingEmptySubsequences: true)
        guard let link = lines.popLast() else { return 0 }
        let text = link.contains(":/") ? String(link) : "https://a.example/\(link)"
        let patterns = lines.compactMap { try? RoutePattern(LinkTemplate(String($0))) }.filter {
          $0.fault == nil
        }
        guard let table = FuzzRoutes.table(patterns),
          let found = try? FuzzRoutes.first(patterns, text)
        else { return 0 }
        precondition(table.firstRoute(text) == found.index)
        return 0
      })
  }

  private static func table(_ patterns: [RoutePattern]) -> RouteTable? {
    try? RouteTable(
      hosts: ["a.example", "*.b.example"], schemes: ["app"], prefixes: [],
      routes: patterns.enumerated().map { RouteDefinition("r\($0)", pattern: $1) })
  }

  private static func first(_ patterns: [RoutePattern], _ link: String) throws -> (index: Int?, count: Int) {
    var best: (index: Int, order: RouteOrder)?
    for (index, pattern) in patterns.enumerated() where table([pattern])?.firstRoute(link) != nil {
      let order = RouteOrder(pattern)
      if best.map({ order < $0.order }) ?? true { best = (index, order) }
    }
    return (best?.index, patterns.count)
  }
}
