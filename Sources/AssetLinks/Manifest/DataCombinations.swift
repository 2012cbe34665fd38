/// The cross product of a filter's `<data>` elements.
public struct DataCombinations: Sendable {
  /// The most combinations that are listed.
  public static let maximumCount = 1_000

  /// The combinations in the order of schemes, hosts and paths, each once; at most ``maximumCount``.
  public let members: [DataCombination]
  /// The number of all combinations.
  public let count: Int

  /// The combinations of a filter on a device of `level`, which may not know all path patterns.
  public init(_ filter: IntentFilter, level: APILevel = .android15) {
    let schemes = Self.unique(filter.schemes.map { Optional($0) }) { $0?.text ?? "" }
    let authorities =
      filter.schemes.isEmpty ? [] : Self.unique(filter.authorities.map { Optional($0) }) { $0?.text ?? "" }
    let read = filter.paths.filter { level.readsNewPathPatterns || !$0.kind.isNew }
    let paths = authorities.isEmpty ? [] : Self.unique(read.map { Optional($0) }) { $0?.text ?? "" }
    let bindings = DataBindings(filter)
    var members: [DataCombination] = []
    listing: for scheme in schemes.isEmpty ? [nil] : schemes {
      for authority in authorities.isEmpty ? [nil] : authorities {
        for path in paths.isEmpty ? [nil] : paths {
          guard members.count < Self.maximumCount else { break listing }
          members.append(
            DataCombination(
              scheme: scheme, authority: authority, path: path,
              isUnexpected: bindings.isUnexpected(scheme?.text, authority?.text, path?.text)))
        }
      }
    }
    self.members = filter.data.isEmpty ? [] : members
    count = filter.data.isEmpty ? 0 : max(1, schemes.count) * max(1, authorities.count) * max(1, paths.count)
  }

  private static func unique<Value>(_ values: [Value], by text: (Value) -> String) -> [Value] {
    var seen: Set<String> = []
    return values.filter { seen.insert(text($0)).inserted }
  }
}
