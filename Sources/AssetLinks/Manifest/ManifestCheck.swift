import PositionedJSON

/// Looks for what is wrong or surprising in a manifest.
struct ManifestCheck {
  let source: ManifestReader
  private(set) var problems: [ManifestProblem] = []
  private(set) var problemCount = 0
  /// The most problems that are compared with later ones.
  private static let comparedProblems = 10_000
  /// A resource with several values makes several elements of one, whose other attributes are told once.
  private var noted: Set<ManifestProblem> = []

  init(_ source: ManifestReader) { self.source = source }

  mutating func note(
    _ code: ManifestProblem.Code, at position: TextPosition, filter: IntentFilter? = nil,
    subject: String = "",
    detail: String = ""
  ) {
    let problem = ManifestProblem(code, at: position, filter: filter?.index, subject: subject, detail: detail)
    if noted.count < Self.comparedProblems {
      guard noted.insert(problem).inserted else { return }
    }
    problemCount += 1
    if problems.count < ManifestDocument.maximumProblems { problems.append(problem) }
  }

  mutating func run() {
    if !source.isManifest { note(.notAManifest, at: .start, subject: source.rootName) }
    for instruction in source.instructions {
      note(.mergeInstruction, at: instruction.position, subject: instruction.text)
    }
    checkActivities()
    for filter in source.filters { check(filter) }
    // Stable: problems of one place keep their order.
    problems = problems.enumerated().sorted {
      let (a, b) = ($0.element.position, $1.element.position)
      return (a.line, a.column, a.offset, $0.offset) < (b.line, b.column, b.offset, $1.offset)
    }.map { $0.element }
  }

  private mutating func checkActivities() {
    // The activity that was noted last: the filters of one stand together.
    var noted = -1
    for filter in source.filters where filter.activity != noted {
      let activity = source.activities[filter.activity]
      if activity.exported == nil {
        note(.exportedNotWritten, at: activity.position, subject: activity.name)
        noted = filter.activity
      } else if activity.exported == .no, Self.isAboutLinks(filter) {
        note(.notExported, at: activity.position, subject: activity.name)
        noted = filter.activity
      }
    }
  }

  /// Whether a filter is about links: it has a scheme, and VIEW, BROWSABLE or `autoVerify`.
  static func isAboutLinks(_ filter: IntentFilter) -> Bool {
    !filter.schemes.isEmpty
      && (filter.hasView != .no || filter.hasBrowsable != .no || filter.autoVerify != .no)
  }

  private mutating func check(_ filter: IntentFilter) {
    // First, so that faults of many elements do not crowd them out.
    if Self.isAboutLinks(filter) { checkCombinations(filter) }
    checkValues(filter)
    guard Self.isAboutLinks(filter) || filter.autoVerify == .yes else {
      checkIgnored(filter)
      return
    }
    if filter.hasView == .no { note(.missingView, at: filter.position, filter: filter) }
    if filter.hasBrowsable == .no { note(.missingBrowsable, at: filter.position, filter: filter) }
    if filter.hasDefault == .no { note(.missingDefault, at: filter.position, filter: filter) }
    if filter.autoVerify == .yes { checkVerification(filter) }
    checkIgnored(filter)
    for pattern in filter.paths { check(pattern, filter, isGrouped: false) }
    checkGroups(filter)
  }

  private mutating func checkVerification(_ filter: IntentFilter) {
    for element in filter.data {
      guard let scheme = element.scheme, scheme.unresolved == nil, scheme.equals("http") == .no,
        scheme.equals("https") == .no
      else { continue }
      note(.customSchemeInVerifiedFilter, at: scheme.position, filter: filter, subject: scheme.text)
    }
    if !filter.hasWebScheme, !filter.schemes.contains(where: { $0.unresolved != nil }) {
      note(.verifiedFilterWithoutWebScheme, at: filter.position, filter: filter)
    }
    if filter.authorities.isEmpty { note(.verifiedFilterWithoutHost, at: filter.position, filter: filter) }
    for authority in filter.authorities where authority.host.unresolved == nil && !authority.isVerifiable {
      let help = authority.isWildcard ? "; a wildcard is verified as *. before a name" : ""
      note(
        .unverifiableHost, at: authority.host.position, filter: filter, subject: authority.host.text,
        detail: help)
    }
  }

  private mutating func checkCombinations(_ filter: IntentFilter) {
    let combinations = DataCombinations(filter)
    if combinations.count > DataCombinations.maximumCount {
      note(.manyCombinations, at: filter.position, filter: filter, detail: "\(combinations.count)")
    }
    let unexpected = combinations.members.filter { $0.isUnexpected }
    guard let first = unexpected.first else { return }
    let others = unexpected.count - 1
    let detail = others == 0 ? "" : " and \(others) other unexpected combination\(others == 1 ? "" : "s")"
    note(
      .unexpectedCombination, at: filter.data.last?.position ?? filter.position, filter: filter,
      subject: first.text, detail: detail)
  }
}
