/// A set of links: those that satisfy all of some conditions.
struct LinkConditions {
  /// The conditions on the path; none for every path.
  let path: [Condition]
  /// The conditions on the query.
  let query: [Condition]
  /// The conditions on the fragment.
  let fragment: [Condition]
  /// What is asked, by the numbers of the conditions: sets with equal identities are the same.
  let identity: [Int32]

  init(path: [Condition] = [], query: [Condition] = [], fragment: [Condition] = []) {
    self.path = path
    self.query = query
    self.fragment = fragment
    func numbers(_ conditions: [Condition]) -> [Int32] { Set(conditions.map(\.number)).sorted() }
    identity = numbers(path) + [-1] + numbers(fragment) + [-1] + numbers(query)
  }

  /// Whether every link is in the set.
  var holdsEverything: Bool { path.isEmpty && query.isEmpty && fragment.isEmpty }

  /// The conditions on `part`.
  func conditions(on part: LinkPart) -> [Condition] {
    switch part {
    case .path: path
    case .query: query
    case .fragment: fragment
    }
  }

  /// Whether the beginnings of the paths allow a link that is in both sets; a quick test.
  func mayMeet(_ other: LinkConditions) -> Bool {
    path.allSatisfy { own in
      other.path.allSatisfy { zip(own.beginning, $0.beginning).allSatisfy { $0 == $1 } }
    }
  }
}
