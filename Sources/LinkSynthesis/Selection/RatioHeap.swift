/// Candidates by what they cost for each link, the cheapest first; equal ones by their number.
struct RatioHeap {
  private var items: [(ratio: Double, candidate: Int32)] = []

  var isEmpty: Bool { items.isEmpty }
  var first: (ratio: Double, candidate: Int32)? { items.first }

  init(_ items: [(ratio: Double, candidate: Int32)]) {
    self.items = items
    for index in stride(from: items.count / 2 - 1, through: 0, by: -1) { sink(index) }
  }

  /// Removes the cheapest.
  mutating func removeFirst() {
    let last = items.removeLast()
    guard !items.isEmpty else { return }
    items[0] = last
    sink(0)
  }

  /// Gives the cheapest a new ratio.
  mutating func replaceFirst(_ ratio: Double) {
    items[0].ratio = ratio
    sink(0)
  }

  private mutating func sink(_ start: Int) {
    var index = start
    while true {
      var least = index
      for child in [2 * index + 1, 2 * index + 2] where child < items.count {
        if (items[child].ratio, items[child].candidate) < (items[least].ratio, items[least].candidate) {
          least = child
        }
      }
      if least == index { return }
      items.swapAt(index, least)
      index = least
    }
  }
}
