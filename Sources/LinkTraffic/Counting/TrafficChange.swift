/// What another file would change for the links of a log.
///
/// A change that concerns links of one app, with the rules that decide about it before and after, is counted
/// together, with up to ``exampleCount`` of its paths. Sums of changes can be taken in any order and grouping; only
/// where there are more than ``maximumCount`` kinds of changes, the further ones are counted without a kind.
public struct TrafficChange: Hashable, Sendable {
  /// What changes for an app.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// Links that did not open the app do.
    case opens
    /// Links that opened the app no longer do.
    case closes
    /// Links open the app as before, by a rule that means something else.
    case moves

    /// The stable name.
    public var name: String {
      switch self {
      case .opens: "opens"
      case .closes: "closes"
      case .moves: "moves"
      }
    }
  }

  /// An app, and the rules that decide about it.
  public struct Case: Hashable, Sendable {
    /// What changes.
    public let kind: Kind
    /// The number of the app in ``TrafficPlan/apps``.
    public let app: Int
    /// The number of the old rule; `nil` where none decided.
    public let old: Int?
    /// The number of the new rule; `nil` where none decides.
    public let new: Int?

    /// A change by its parts.
    public init(kind: Kind, app: Int, old: Int?, new: Int?) {
      self.kind = kind
      self.app = app
      self.old = old
      self.new = new
    }
  }

  /// How many links a change concerns, and the shortest of their paths.
  public struct Count: Hashable, Sendable {
    /// The number of links.
    public var links: Int
    /// Paths without their queries, the shortest first, equally long ones in the order of their bytes.
    public private(set) var examples: [[UInt8]] = []

    /// A number of links and some of their paths.
    public init(links: Int, examples: [[UInt8]] = []) {
      self.links = links
      for example in examples { example.withUnsafeBufferPointer { add(example: $0) } }
    }

    @inline(__always)
    mutating func add(example path: UnsafeBufferPointer<UInt8>) {
      guard path.count <= TrafficChange.longestExample else { return }
      if examples.count == TrafficChange.exampleCount,
        !TrafficChange.precedes(path, examples[examples.count - 1])
      {
        return
      }
      insert(Array(path))
    }

    private mutating func insert(_ path: [UInt8]) {
      guard !examples.contains(path) else { return }
      let place = path.withUnsafeBufferPointer { path in
        examples.firstIndex { TrafficChange.precedes(path, $0) } ?? examples.count
      }
      examples.insert(path, at: place)
      if examples.count > TrafficChange.exampleCount { examples.removeLast() }
    }
  }

  /// How many paths are kept for a change.
  public static let exampleCount = 3
  /// The longest path that is kept, in bytes.
  public static let longestExample = 256
  /// How many changes are told apart.
  public static let maximumCount = 10_000

  /// Links for which anything changes.
  public var links = 0
  /// Links by app and rules.
  public private(set) var counts: [Case: Count] = [:]
  /// Changes of links for an app that were not told apart, since there were too many kinds.
  public var untold = 0

  /// No change.
  public init() {}

  /// Counts a link with this path.
  @inline(__always)
  mutating func add(_ change: Case, path: UnsafeBufferPointer<UInt8>) {
    guard counts.count < Self.maximumCount || counts[change] != nil else {
      untold = Tally.sum(untold, 1)
      return
    }
    counts[change, default: Count(links: 0)].links += 1
    counts[change]?.add(example: path)
  }

  /// Adds a count of links.
  public mutating func add(_ change: Case, _ count: Count) {
    guard counts.count < Self.maximumCount || counts[change] != nil else {
      untold = Tally.sum(untold, count.links)
      return
    }
    var sum = counts[change] ?? Count(links: 0)
    sum.links = Tally.sum(sum.links, count.links)
    for example in count.examples { example.withUnsafeBufferPointer { sum.add(example: $0) } }
    counts[change] = sum
  }

  /// Adds what changes for another part of the log.
  public mutating func add(_ other: TrafficChange) {
    links = Tally.sum(links, other.links)
    untold = Tally.sum(untold, other.untold)
    for (change, count) in other.ordered { add(change, count) }
  }

  /// The changes by app, kind and rules.
  public var ordered: [(change: Case, count: Count)] {
    counts.map { ($0.key, $0.value) }.sorted { Self.precedes($0.change, $1.change) }
  }

  private static func precedes(_ one: Case, _ other: Case) -> Bool {
    func key(_ change: Case) -> (Int, Int, Int, Int) {
      (change.app, Int(change.kind.rawValue), change.old ?? -1, change.new ?? -1)
    }
    return key(one) < key(other)
  }

  fileprivate static func precedes(_ path: UnsafeBufferPointer<UInt8>, _ other: [UInt8]) -> Bool {
    path.count != other.count ? path.count < other.count : path.lexicographicallyPrecedes(other)
  }
}
