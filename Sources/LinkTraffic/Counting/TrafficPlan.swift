public import LinkMatching

/// What to count a log by: the file, perhaps another one to compare it with, and what is asked about.
public struct TrafficPlan: Sendable {
  /// The file.
  public let matcher: LinkMatcher
  /// The file that would take its place.
  public let newMatcher: LinkMatcher?
  /// The apps that are counted: those of both files, those of the old one first, in file order.
  public let apps: [String]
  /// The rules of the file by their numbers.
  public let rules: [TrafficRule]
  /// The rules of the other file by their numbers.
  public let newRules: [TrafficRule]
  /// The hosts whose links are judged; `nil` for all.
  public let scope: HostScope?
  /// The host that stands before paths; `nil` where a path cannot be judged.
  public let host: String?
  /// The beginning of paths by which unclaimed links are counted.
  public let prefix: PathPrefix

  /// The file as it would decide if every rule that needs a fragment had found it.
  let assuming: LinkMatcher?
  /// For each rule of `matcher`, by its number, whether it needs a fragment.
  let needsFragment: [Bool]
  let entryApps: EntryApps
  let newEntryApps: EntryApps
  /// What rules mean, by their numbers.
  let meanings: [Int]
  let newMeanings: [Int]
  /// The numbers in `matcher.apps` of those that are counted.
  let countedApps: [Int]

  /// A plan for files that were made ready for the service `applinks`: the others have no rules to count by.
  ///
  /// - Parameters:
  ///   - matcher: The file by whose rules lines are counted.
  ///   - newMatcher: The file to compare with.
  ///   - apps: The apps to count; `nil` for all.
  ///   - scope: The hosts whose links are judged.
  ///   - host: The host that stands before the paths of logs that name none.
  ///   - prefix: How paths that no rule claims are cut for counting.
  public init(
    _ matcher: LinkMatcher, against newMatcher: LinkMatcher? = nil, apps: [String]? = nil,
    scope: HostScope? = nil, host: String? = nil, prefix: PathPrefix = PathPrefix()
  ) {
    self.matcher = matcher
    self.newMatcher = newMatcher
    self.scope = scope
    self.host = host
    self.prefix = prefix
    let asked = apps.map { Set($0) }
    var numbers: [String: Int] = [:]
    var names: [String] = []
    for app in matcher.apps + (newMatcher?.apps ?? []) where asked?.contains(app.identifier) ?? true {
      guard numbers[app.identifier] == nil else { continue }
      numbers[app.identifier] = names.count
      names.append(app.identifier)
    }
    self.apps = names
    let entries = matcher.entries
    let newEntries = newMatcher?.entries ?? []
    rules = TrafficRule.all(of: matcher, entries, apps: asked)
    newRules = newMatcher.map { TrafficRule.all(of: $0, newEntries, apps: asked) } ?? []
    (meanings, newMeanings) = newMatcher == nil ? ([], []) : RuleMeaning.numbers(entries, newEntries)
    entryApps = EntryApps(matcher) { numbers[$0] }
    newEntryApps = EntryApps(newMatcher ?? matcher) { numbers[$0] }
    countedApps = matcher.apps.indices.filter { numbers[matcher.apps[$0].identifier] != nil }
    assuming = matcher.assumingFragments()
    needsFragment = matcher.rulesThatNeedAFragment
  }

  /// Whether every decision may be doubtful, whatever the rules: one report says that iOS 15 takes the last
  /// matching entry of an app. Source: SO70099728, observed.
  var alwaysAsksForDoubts: Bool {
    matcher.question.version.map { $0.platform == .ios && $0.number(0) == 15 } ?? false
  }
}
