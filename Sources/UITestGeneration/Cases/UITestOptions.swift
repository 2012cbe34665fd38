public import LinkTesting

/// What generated tests are to be like, beside the plan.
public struct UITestOptions: Hashable, Sendable {
  /// The plan's app that is tested; `nil` for its only one.
  public var app: String?
  /// The bundle identifier on Apple's systems; `nil` for what the plan says.
  public var bundleIdentifier: String?
  /// The package on Android; `nil` for what the plan says.
  public var package: String?
  /// The systems to test on; empty for the plan's devices.
  public var systems: [PlanSystem] = []
  /// How the app is before a link is opened.
  public var starts: [StartState] = StartState.allCases
  /// What the app is launched with.
  public var launchArguments: [String] = ["UITEST"]
  /// How long tests wait.
  public var limits = TimeLimits()
  /// When the app is ended.
  public var termination = Termination.each
  /// The languages whose labels are looked for, such as `de`; empty for all that are known.
  public var languages: [String] = []
  /// Labels beside the known ones.
  public var labels: [LabelTable.Label] = []
  /// The address of the page with links that `applinks serve` serves; `nil` where there is none.
  public var page: String?
  /// The ways to open universal links, in the order in which they are tried; empty for what works on the system.
  public var surfaces: [DrivenSurface] = []
  /// The package of generated Kotlin; `nil` for that of the app.
  public var kotlinPackage: String?
  /// Whether Maestro approves the app for its links before it opens them, which leaves the verification untested.
  public var approvesLinks = false

  /// The usual.
  public init() {}
}
