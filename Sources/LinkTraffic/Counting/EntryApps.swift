import LinkMatching

/// The apps of each entry that were asked about, as numbers.
struct EntryApps: Sendable {
  private let starts: [Int]
  private let apps: [Int]

  /// The apps of the entries of `matcher`; `number` gives an app's number, or `nil` where it was not asked about.
  init(_ matcher: LinkMatcher, number: (String) -> Int?) {
    var lists: [[Int]] = []
    for app in matcher.apps {
      guard let number = number(app.identifier) else { continue }
      for entry in app.entries {
        while lists.count <= entry { lists.append([]) }
        lists[entry].append(number)
      }
    }
    var starts = [0]
    for list in lists { starts.append(starts[starts.count - 1] + list.count) }
    self.starts = starts
    apps = lists.flatMap { $0 }
  }

  /// The places of an entry's apps.
  @inline(__always)
  func places(of entry: Int) -> Range<Int> {
    entry + 1 < starts.count ? starts[entry]..<starts[entry + 1] : 0..<0
  }

  @inline(__always)
  subscript(place: Int) -> Int { apps[place] }
}
