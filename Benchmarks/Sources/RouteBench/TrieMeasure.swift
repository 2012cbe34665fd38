import BenchClock
@_spi(Internal) import Hummingbird

/// Hummingbird's router: from a path to its route and the numbers in it. It looks at no scheme and no host.
struct TrieMeasure {
  private let trie: RouterTrie<Int>
  private let names: [[String]]

  init(_ workload: RouteWorkload) {
    let builder = RouterPathTrieBuilder<Int>()
    for (index, template) in workload.templates.enumerated() {
      builder.addEntry(RouterPath(template), value: index)
    }
    trie = builder.build()
    names = workload.templates.map { RouteWorkload.parameters(of: $0) }
  }

  /// The number of the route of a path and the sum of its numbers; `nil` where there is none, or a part is no number.
  func route(_ path: String) -> (definition: Int, sum: Int)? {
    guard let (definition, parameters) = trie.resolve(path) else { return nil }
    var sum = 0
    for name in names[definition] {
      guard let value = parameters.get(name, as: Int.self) else { return nil }
      sum &+= value
    }
    return (definition, sum)
  }

  /// Nanoseconds a path.
  func time(_ paths: [String]) -> Double {
    var sum = 0
    let total = BenchClock.median(9) { for path in paths { sum &+= route(path)?.sum ?? 1 } }
    return sum == 1 ? 0 : total / Double(max(paths.count, 1))
  }
}
