/// What an `AndroidManifest.xml` says about links, plain or merged.
///
/// Instructions to the tools that merge manifests (`tools:node` and the like) are left alone and noted: whoever
/// wants the truth about a build hands in its merged manifest.
public struct ManifestDocument: Sendable {
  /// The package; `nil` where the build gives it.
  public let package: String?
  /// `minSdkVersion`, where it is written.
  public let minimumLevel: APILevel?
  /// `targetSdkVersion`, where it is written.
  public let targetLevel: APILevel?
  /// The activities and aliases, in order.
  public let activities: [ManifestActivity]
  /// The intent filters of the activities, in order.
  public let filters: [IntentFilter]
  /// All components, in order: those that links do not open too.
  public let components: [ManifestComponent]
  /// `debuggable` of the application; `no` where it is not written.
  public let isDebuggable: Verdict
  /// The statements that the app itself makes, as JSON text; `nil` where there are none. Source: DAL-D, documented.
  public let assetStatements: ManifestText?
  /// Whether the outermost element is `manifest`.
  public let isManifest: Bool
  /// What is wrong or surprising, in the order of the text; at most ``maximumProblems``.
  public let problems: [ManifestProblem]
  /// The number of all problems, also of those that are not described.
  public let problemCount: Int

  /// The most problems that are described.
  public static let maximumProblems = 200

  /// Reads a manifest from the elements of its text. Linear in them.
  public init(elements: some Sequence<XMLElementEvent>, settings: ManifestSettings = ManifestSettings()) {
    var reader = ManifestReader(settings)
    for element in elements { reader.read(element) }
    var check = ManifestCheck(reader)
    check.run()
    package = reader.package
    minimumLevel = reader.minimumLevel
    targetLevel = reader.targetLevel
    activities = reader.activities
    filters = reader.filters
    components = reader.completeComponents
    isDebuggable = reader.isDebuggable
    assetStatements = reader.assetStatements
    isManifest = reader.isManifest
    problems = check.problems
    problemCount = check.problemCount
  }

  /// The hosts that Android verifies: those of filters of the shape that it asks for, each once, as written. Source: VAL,
  /// ADD, documented.
  public var verifiedHosts: [String] {
    var seen: Set<String> = []
    return filters.filter { $0.isVerifiable == .yes }.flatMap { $0.authorities }
      .filter { $0.host.unresolved == nil }.map { $0.host.text }.filter { seen.insert($0).inserted }
  }

  /// The activity of a filter.
  public func activity(of filter: IntentFilter) -> ManifestActivity { activities[filter.activity] }
}
