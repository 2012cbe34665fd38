import ArgumentParser
import FindingReports
import Findings

/// `applinks lint`: what is wrong with the files of both platforms, and how to mend it.
struct LintVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Judge association files and entitlements, asset links and manifests.",
    discussion: """
      SOURCE is a file, "-", git:REV:PATH, a domain, which is asked for both platforms' files, or a folder, in which every apple-app-site-association, \
      *.entitlements, assetlinks.json and AndroidManifest.xml is judged; without one, the current folder. Settings come from the section lint: of applinks.yaml, here or \
      above up to the repository's root, and from the options.

      A built Android app (APK, AAB) is judged by its manifest, and asset links named beside it must list its package \
      and, for an APK, its certificates.

      A component's own comment silences a rule for it: "applinks:ignore RULE reason". Several reports can be \
      written in one run: --format text --format sarif --output lint.sarif. On GitHub Actions, annotations are \
      printed beside the text where no format is asked for. A file that cannot be read is named in every report.

      Example:
        applinks lint Examples/shop
        applinks lint --fix --diff Examples/broken
        applinks lint shop.example
        applinks lint --entitlements App.entitlements
        applinks lint --domains domains.txt --results results.ndjson
        applinks lint --package com.example.shop assetlinks.json AndroidManifest.xml
        applinks lint app-release.apk assetlinks.json
        applinks lint Examples/shop --manifest app/src/main/AndroidManifest.xml
      """)

  @OptionGroup var options: LintOptions

  @OptionGroup var sweep: SweepOptions

  @Argument(help: ArgumentHelp("What to judge.", valueName: "source"))
  var sources: [String] = []

  static func failureDocument(_ message: String) -> String {
    var json = JSONText()
    json.object { object in
      object.member("version", 1)
      object.object("tool") {
        $0.member("name", Report.toolName)
        $0.member("version", ApplinksVersion.current)
      }
      object.array("findings") { _ in }
      object.member("error", message)
    }
    return json.text + "\n"
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let asked = try ReportRequest.checked(in: arguments)
    let (configuration, folder, origin) = try configuration(in: console)
    if options.printConfig {
      try console.output.write(ConfigurationText.yaml(configuration, origin: origin))
      return .success
    }
    if let list = sweep.domains { return try await sweep(list, asked, configuration, folder, console) }
    var run = LintRun(options, configuration, folder: folder, console: console)
    let sources = sources + options.manifest
    run.takeApps(from: sources)
    let hasOthers = !sources.isEmpty || !options.entitlements.isEmpty
    for source in hasOthers ? sources : ["."] { await run.add(source) }
    for path in options.entitlements { await run.addClaims(path) }
    return try run.finish(requests(asked, console))
  }

  /// Judges the domains of a list.
  private func sweep(
    _ list: String, _ asked: [ReportRequest], _ configuration: LintConfiguration, _ folder: String,
    _ console: Console
  ) async throws -> ExitStatus {
    guard sources.isEmpty, options.manifest.isEmpty, !options.fix,
      asked.allSatisfy({ $0.format == "json" && $0.output == nil }),
      options.baseline == nil, options.writeBaseline == nil
    else {
      throw ToolError(
        "--domains writes a line of JSON for each domain: leave out sources, --fix, --baseline and other reports."
      )
    }
    #if Server
    return try await Sweep(options, sweep, configuration, folder: folder, console: console).run(list)
    #else
    throw ToolError("--domains needs a network, which this build has not (trait Server).")
    #endif
  }

  /// The reports to write: text where none is asked for, and annotations beside it on GitHub Actions.
  private func requests(_ asked: [ReportRequest], _ console: Console) -> [ReportRequest] {
    if !asked.isEmpty { return asked }
    let text = ReportRequest(format: nil, output: nil)
    guard console.environment["GITHUB_ACTIONS"] == "true" else { return [text] }
    return [text, ReportRequest(format: "github", output: nil)]
  }

  /// What the project's file and the options say together; options win.
  private func configuration(in console: Console) throws(ToolError) -> (
    LintConfiguration, folder: String, origin: String?
  ) {
    var file: ConfigurationFile?
    if let path = options.config {
      file = try ConfigurationFile.read(console.absolute(path), name: path)
    } else if !options.noConfig {
      file = try ConfigurationFile.find(in: console)
    }
    var lint = file?.lint ?? LintConfiguration()
    if !options.select.isEmpty { lint.select = options.select }
    lint.ignore += options.ignore
    for argument in options.severity { lint.severity[argument.rule] = argument.setting }
    if let failOn = options.failOn { lint.failOn = failOn }
    if options.release { lint.isRelease = true }
    return (lint, file?.folder ?? console.workingDirectory, file?.name)
  }
}
