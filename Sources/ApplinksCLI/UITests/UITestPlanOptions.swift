import ArgumentParser
import LinkTesting
import UITestGeneration

/// What every verb asks that makes tests of a plan.
struct UITestPlanOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The plan, or the folder of its applinks.yaml; the project's where none is named.", valueName: "plan"))
  var plan: String?

  @Option(help: ArgumentHelp("The folder to write into.", valueName: "folder"))
  var output: String

  @Flag(help: "Replace files that were not generated, or were changed outside their regions.")
  var force = false

  @Option(
    help: ArgumentHelp("The environment of the plan whose domains and variables count.", valueName: "name"))
  var environment: String?

  @Option(help: ArgumentHelp("The plan's app that is tested, where it has several.", valueName: "name"))
  var app: String?

  @Option(
    help: ArgumentHelp("The bundle identifier, where the plan does not say it.", valueName: "identifier"))
  var bundleID: String?

  @Option(help: ArgumentHelp("The package on Android, where the plan does not say it.", valueName: "package"))
  var package: String?

  @Option(
    name: .customLong("os"),
    help: ArgumentHelp(
      "A system to test on, such as ios17 or api34; may be repeated. The plan's devices where none is named.",
      valueName: "system"))
  var systems: [String] = []

  @Option(
    help: "How the app is before: cold, warm or background; may be repeated. All three where none is named.")
  var start: [StartState] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "What the app is launched with; may be repeated. \"UITEST\" where nothing is named.", valueName: "word")
  )
  var launchArgument: [String] = []

  @Option(help: ArgumentHelp("How long to wait for an app to start.", valueName: "seconds"))
  var launchLimit = TimeLimits().launch

  @Option(help: ArgumentHelp("How long to wait until a link has reached its app.", valueName: "seconds"))
  var linkLimit = TimeLimits().link

  @Option(help: ArgumentHelp("How long to wait for an element of the screen.", valueName: "seconds"))
  var elementLimit = TimeLimits().element

  @Option(help: "When the app is ended: behind each test, or never.")
  var termination: Termination = .each

  @Option(
    help: ArgumentHelp(
      "A language whose labels of the system are looked for, such as de; may be repeated. All known ones where none is named.",
      valueName: "language"))
  var locale: [String] = []

  @Option(
    help: ArgumentHelp(
      "A label of the system beside the known ones, such as de.open=Öffnen; open, continue or address. May be repeated.",
      valueName: "language.element=text"))
  var label: [String] = []

  func validate() throws {
    for limit in [launchLimit, linkLimit, elementLimit] where !(1...3600).contains(limit) {
      throw ValidationError("write a time limit from 1 to 3600 seconds")
    }
    if let system = systems.first(where: { PlanSystem($0) == nil }) {
      throw ValidationError("\(Quoted.text(system)) is no system: write ios17, ios18.2, android14 or api34")
    }
    if let language = locale.first(where: { !LabelTable.isLanguage($0) }) {
      throw ValidationError("\(Quoted.text(language)) is no language: write de, pt-BR or zh-Hans")
    }
    if let text = label.first(where: { LabelTable.Label($0) == nil }) {
      throw ValidationError(
        "\(Quoted.text(text)) is no label: write one such as de.open=Öffnen, de.continue=… or de.address=…")
    }
  }

  /// The options of the generators.
  var settings: UITestOptions {
    var settings = UITestOptions()
    settings.app = app
    settings.bundleIdentifier = bundleID
    settings.package = package
    settings.systems = systems.compactMap { PlanSystem($0) }
    if !start.isEmpty { settings.starts = StartState.allCases.filter(start.contains) }
    if !launchArgument.isEmpty { settings.launchArguments = launchArgument }
    settings.limits = TimeLimits(launch: launchLimit, link: linkLimit, element: elementLimit)
    settings.termination = termination
    settings.languages = locale
    settings.labels = label.compactMap { LabelTable.Label($0) }
    return settings
  }

  /// Makes tests of the plan and writes them.
  func generate(
    _ what: String, in console: Console, _ make: (LinkPlan) throws(GenerationError) -> GeneratedTests
  ) throws(ToolError) -> ExitStatus {
    let plan = try UITestPlan(console).read(plan, environment: environment)
    let tests: GeneratedTests
    do throws(GenerationError) {
      tests = try make(plan)
    } catch {
      throw ToolError(error.message)
    }
    for omission in tests.omissions {
      console.note(
        "\(Quoted.visible(plan.name)):\(omission.place.line): no test is made, since the expectation \(omission.reason)."
      )
    }
    try GeneratedFolder(console, output, isForced: force).write(tests.files, what: what)
    console.note(
      "\(Quoted.counted(tests.testCount, "test")) of \(Quoted.counted(plan.links.count, "expectation")).")
    return .success
  }
}
