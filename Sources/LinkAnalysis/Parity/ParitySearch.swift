import AssetLinks
import LinkMatching

/// Looks for the links of one host after the other that open on one platform only.
struct ParitySearch {
  private let file: FileRules
  private let app: String?
  private let android: AppLinkDecider
  private let pool = ConditionPool()
  private let apple: AppleLinkSets
  private let describer: SetDescriber
  private var budget: AnalysisBudget

  init(_ ios: LinkMatcher, app: String?, _ android: AppLinkDecider, _ limits: AnalysisLimits) {
    file = FileRules(ios, pool)
    self.app = app
    self.android = android
    apple = AppleLinkSets(file, app: app)
    describer = SetDescriber(pool)
    budget = AnalysisBudget(limits)
  }

  mutating func parity(on host: ParityHosts.Host) throws(AnalysisError) -> HostParity {
    let replay = ParityReplay(file.matcher, app: app, android, host: host.example)
    let side = AndroidHost(android, host, pool)
    var questions = ParityQuestions(apple, side, replay, describer, pool, budget)
    try questions.ask()
    budget = questions.budget
    return HostParity(
      host: host.text, exampleHost: host.example, obstacle: side.obstacle,
      assumesVerification: side.assumesVerification, iosOnly: questions.iosOnly,
      androidOnly: questions.androidOnly, unknown: questions.unknown)
  }
}
