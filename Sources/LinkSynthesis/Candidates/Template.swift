/// A rule as cut from one link: what stays of its path, and what is asked of its query or fragment.
///
/// The path pattern is the first ``head`` bytes of the path, ``middle``, the bytes of ``tail``, ``ending``.
struct Template: Hashable, Sendable {
  /// Whether there is a path pattern at all.
  var hasPath = true
  var head = 0
  var middle = Middle.nothing
  var tail = 0..<0
  var ending = Ending.nothing
  var condition = Condition.nothing

  /// What stands between head and tail.
  enum Middle: Hashable, Sendable {
    case nothing
    /// `/*`
    case segments
    /// A segment with a `?` for each letter and digit: `/??-??`.
    case shape
    /// A slash and so many `?`.
    case length(Int)
  }

  /// What stands at the end.
  enum Ending: UInt8, Sendable {
    case nothing
    /// `/*`, which also matches without that segment.
    case segments
    /// `/?*`
    case someSegments
    /// `*`
    case run
  }

  /// What is asked beside the path; ranges are those of the link's bytes.
  enum Condition: Hashable, Sendable {
    case nothing
    /// The whole query as it is, an absent one as empty.
    case wholeQuery(Range<Int>)
    /// Query and fragment as they are.
    case everything(Range<Int>, Range<Int>)
    /// A named item with this value, or with a value that starts like this.
    case item(name: Range<Int>, value: Range<Int>, isPrefix: Bool)
    /// A named item with a value that is not empty.
    case someItem(name: Range<Int>)
    /// A query that is not empty.
    case someQuery
    /// The fragment as it is, or its start.
    case fragment(Range<Int>, isPrefix: Bool)
    /// A fragment that is not empty.
    case someFragment
  }

  /// Whether the rule speaks about links of the whole site, whatever their first segments are.
  var isWholeSite: Bool {
    switch condition {
    case .nothing, .someQuery, .someFragment: break
    case .wholeQuery(let range), .fragment(let range, _):
      if !range.isEmpty { return false }
    case .everything, .item, .someItem: return false
    }
    return !hasPath || literalCount == 0 && ending != .nothing
  }

  /// How many bytes of the link's path the rule spells out.
  var literalCount: Int { hasPath ? head + tail.count : 0 }

  /// How many bytes of a query or fragment the rule spells out.
  var conditionCount: Int {
    switch condition {
    case .nothing, .someQuery, .someFragment: 0
    case .wholeQuery(let range), .fragment(let range, _): range.count
    case .everything(let query, let fragment): query.count + fragment.count
    case .item(let name, let value, _): name.count + value.count
    case .someItem(let name): name.count
    }
  }
}
