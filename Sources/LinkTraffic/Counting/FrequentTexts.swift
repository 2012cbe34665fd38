/// The most frequent of any number of texts, in bounded memory.
///
/// This is the summary of Misra and Gries, pruned many counters at a time: when there are twice as many counters as
/// ``capacity``, the count of the largest one that must go is taken off all. A count is therefore never too high,
/// and too low by at most ``error``, which is at most ``total`` ÷ (``capacity`` + 1). As long as there are fewer
/// than twice ``capacity`` different texts, every count is exact.
///
/// Summaries can be merged in any order and grouping with the same bound (Agarwal et al., Mergeable Summaries,
/// 2012). Adding a text takes constant time, averaged.
public struct FrequentTexts: Sendable {
  /// How many texts are kept for certain.
  public let capacity: Int
  /// How many texts were added, each as often as it came.
  public private(set) var total = 0
  /// By how much a count can be too low; a text without a counter came at most as often.
  public private(set) var error = 0

  private var counters: [Counter] = []
  /// The texts of all counters behind each other.
  private var bytes: [UInt8] = []
  /// The numbers of counters by hash, open addressing; -1 for none. Empty before the first text.
  private var slots: [Int32] = []

  private struct Counter: Sendable {
    var hash: Int
    var start: Int
    var length: Int
    var count: Int
  }

  /// A text and how often it came at least.
  public struct Item: Hashable, Sendable {
    /// The text.
    public let text: [UInt8]
    /// How often it came, too low by at most ``FrequentTexts/error``.
    public let count: Int

    /// A text and its count.
    public init(text: [UInt8], count: Int) {
      self.text = text
      self.count = count
    }
  }

  /// The number of texts that are kept unless told otherwise: a count is too low by less than a thousandth.
  public static let usualCapacity = 1024

  /// An empty summary.
  public init(capacity: Int = FrequentTexts.usualCapacity) { self.capacity = max(capacity, 1) }

  /// A summary as another one was written down; `nil` where the numbers cannot be those of a summary.
  public init?(capacity: Int = FrequentTexts.usualCapacity, total: Int, error: Int, items: [Item]) {
    self.init(capacity: capacity)
    guard total >= 0, error >= 0, items.count < 2 * self.capacity else { return nil }
    var left = total
    for item in items {
      guard item.count > 0, item.count <= left else { return nil }
      left -= item.count
      item.text.withUnsafeBufferPointer { add($0, count: item.count) }
    }
    // Each time a count was taken off, more counters than the capacity lost it.
    guard counters.count == items.count, error <= left / (self.capacity + 1) else { return nil }
    self.total = total
    self.error = error
  }

  /// Counts a text.
  @inline(__always)
  public mutating func add(_ text: UnsafeBufferPointer<UInt8>) { add(text, count: 1) }

  /// Adds what another summary of the same capacity has seen.
  public mutating func merge(_ other: FrequentTexts) {
    let newTotal = Tally.sum(total, other.total)
    error = Tally.sum(error, other.error)
    other.bytes.withUnsafeBufferPointer { bytes in
      for counter in other.counters {
        let text = UnsafeBufferPointer(rebasing: bytes[counter.start..<counter.start + counter.length])
        add(text, count: counter.count, prunes: false)
      }
    }
    if counters.count >= 2 * capacity { prune() }
    total = newTotal
  }

  /// All texts that have a counter, the most frequent first, equally frequent ones in the order of their bytes.
  public var items: [Item] {
    counters.map { Item(text: Array(bytes[$0.start..<$0.start + $0.length]), count: $0.count) }
      .sorted {
        $0.count != $1.count ? $0.count > $1.count : $0.text.lexicographicallyPrecedes($1.text)
      }
  }

  // MARK: - Counters

  private mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, count: Int, prunes: Bool = true
  ) {
    total = Tally.sum(total, count)
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    let hash = hasher.finalize()
    if slots.isEmpty { makeSlots(4 * capacity) }
    let slot = slot(of: text, hash)
    let number = slots[slot]
    guard number < 0 else {
      counters[Int(number)].count = Tally.sum(counters[Int(number)].count, count)
      return
    }
    slots[slot] = Int32(counters.count)
    counters.append(Counter(hash: hash, start: bytes.count, length: text.count, count: count))
    bytes.append(contentsOf: text)
    if prunes, counters.count >= 2 * capacity {
      prune()
    } else if counters.count * 2 > slots.count {
      makeSlots(slots.count * 2)
    }
  }

  /// The slot that holds the counter of `text`, or the one where it would be.
  @inline(__always)
  private func slot(of text: UnsafeBufferPointer<UInt8>, _ hash: Int) -> Int {
    let mask = slots.count - 1
    var slot = hash & mask
    while slots[slot] >= 0 {
      let counter = counters[Int(slots[slot])]
      if counter.hash == hash, isEqual(counter, text) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  @inline(__always)
  private func isEqual(_ counter: Counter, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard counter.length == text.count else { return false }
    for index in 0..<text.count where bytes[counter.start + index] != text[index] { return false }
    return true
  }

  /// Files all counters anew in a table of at least `count` slots.
  private mutating func makeSlots(_ count: Int) {
    var size = 16
    while size < count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (number, counter) in counters.enumerated() {
      var slot = counter.hash & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Takes the count of the first counter beyond ``capacity`` off all, and drops those that have nothing left.
  private mutating func prune() {
    let counts = counters.map(\.count).sorted(by: >)
    let loss = counts[capacity]
    error = Tally.sum(error, loss)
    var kept: [Counter] = []
    var keptBytes: [UInt8] = []
    for var counter in counters where counter.count > loss {
      counter.count -= loss
      let text = bytes[counter.start..<counter.start + counter.length]
      counter.start = keptBytes.count
      keptBytes.append(contentsOf: text)
      kept.append(counter)
    }
    counters = kept
    bytes = keptBytes
    makeSlots(4 * capacity)
  }
}

extension FrequentTexts: Hashable {
  /// Whether two summaries say the same, however they came about.
  public static func == (one: FrequentTexts, other: FrequentTexts) -> Bool {
    one.capacity == other.capacity && one.total == other.total && one.error == other.error
      && one.items == other.items
  }

  /// Hashes what the summary says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(total)
    hasher.combine(error)
    hasher.combine(items)
  }
}
