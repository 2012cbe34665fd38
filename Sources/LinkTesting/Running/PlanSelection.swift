/// Which expectations of a plan are run.
public struct PlanSelection: Hashable, Sendable {
  /// Parts of titles and links, letter case aside; `*` stands for any text. Empty for all.
  public var filters: [String]
  /// Tags, of which an expectation has one at least; empty for all.
  public var tags: [String]
  /// The devices; empty for all.
  public var devices: [DeviceSelector]
  /// The part that is run, from 1, and how many there are; `nil` for all.
  public var shard: Shard?

  /// A part of a plan.
  public struct Shard: Hashable, Sendable {
    /// The number of the part, from 1.
    public var index: Int
    /// How many parts there are.
    public var count: Int

    /// A part; `nil` where there is none of that number.
    public init?(index: Int, count: Int) {
      guard (1...100_000).contains(count), (1...count).contains(index) else { return nil }
      self.index = index
      self.count = count
    }

    /// Reads `2/5`.
    public init?(_ text: String) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let index = parts[0], let count = parts[1] else { return nil }
      self.init(index: index, count: count)
    }
  }

  /// A selection; everything by default.
  public init(
    filters: [String] = [], tags: [String] = [], devices: [DeviceSelector] = [], shard: Shard? = nil
  ) {
    self.filters = filters
    self.tags = tags
    self.devices = devices
    self.shard = shard
  }

  /// The expectations that are run, in order; each is in just one of all shards.
  public func chosen(of plan: LinkPlan) -> [LinkExpectation] {
    let patterns = filters.map { Self.parts(of: $0) }
    let chosen = plan.links.filter { link in
      let isTagged = tags.isEmpty || link.tags.contains { tags.contains($0) }
      let isNamed = patterns.isEmpty || patterns.contains { Self.matches($0, link) }
      return isTagged && isNamed
    }
    guard let shard else { return chosen }
    return chosen.enumerated().filter { $0.offset % shard.count == shard.index - 1 }.map(\.element)
  }

  private static func parts(of filter: String) -> [String] {
    filter.lowercased().split(separator: "*").map(String.init)
  }

  /// Whether the parts stand in the title or the link, one behind the other.
  private static func matches(_ parts: [String], _ link: LinkExpectation) -> Bool {
    [link.title, link.text].contains { text in
      var rest = text.lowercased()[...]
      for part in parts {
        guard let range = rest.firstRange(of: part) else { return false }
        rest = rest[range.upperBound...]
      }
      return true
    }
  }

  /// Whether a device is among those that are asked about.
  func covers(_ device: PlanDevice) -> Bool {
    devices.isEmpty || devices.contains { $0.selects(device) }
  }
}
