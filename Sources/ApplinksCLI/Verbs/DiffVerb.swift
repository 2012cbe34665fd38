import ArgumentParser
import AssetLinks
import LinkAnalysis
import LinkMatching

/// `applinks diff`: what a change of an association file means.
struct DiffVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say which links newly open each app, and which no longer do.",
    discussion: """
      Compares two association files as sets of links, not as texts. Each family of links that changes is described in \
      component syntax, with a shortest link of it as an example; "equivalent" is a proof that no link changes. What \
      cannot be decided within the limits is called undecided.

      OLD and NEW may as well be Android manifests, built apps (APK, AAB), or statement lists with the app in --manifest: \
      what they are, their content tells. Then the links are those that open the Android app by default, host by host; \
      hosts without --assetlinks count as verified on both sides, and what is not known about Android is called unknown.

      --format text, json, markdown, or github (the comment of a pull request); can be repeated, each followed by \
      --output FILE where it is to go into a file.

      Ends with 0, or with --fail-on-change with 1 where something changes or is undecided.

      Example:
        applinks diff git:HEAD:apple-app-site-association apple-app-site-association
        applinks diff old.apk new.apk --assetlinks assetlinks.json
        applinks diff git:HEAD:assetlinks.json assetlinks.json --manifest AndroidManifest.xml
      """)

  @OptionGroup var options: AnalysisOptions

  @Option(help: "text, json, markdown or github; can be repeated.")
  var format: [Format] = []

  @Option(
    help: ArgumentHelp("Where the report of the format before it goes; can be repeated.", valueName: "file"))
  var output: [String] = []

  @Flag(help: "End with 1 when something changes.")
  var failOnChange = false

  @Option(
    help: ArgumentHelp(
      "The Android app whose statement lists are compared; given twice, without OLD and NEW, its old and new manifest.",
      valueName: "file"))
  var manifest: [String] = []

  @OptionGroup var values: ManifestValues

  @OptionGroup var android: AndroidAppOptions

  @Argument(help: ArgumentHelp("The file as it was.", valueName: "old"))
  var old: String?

  @Argument(help: ArgumentHelp("The file as it is now.", valueName: "new"))
  var new: String?

  /// How the difference is written.
  enum Format: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json, markdown, github
  }

  func validate() throws {
    switch (old, new, manifest.count) {
    case (_?, _?, 0...1), (nil, nil, 2): break
    case (nil, _, _): throw ValidationError("Missing expected argument '<old>'")
    case (_, nil, _): throw ValidationError("Missing expected argument '<new>'")
    default: throw ValidationError("--manifest is given twice only without OLD and NEW.")
    }
    if [old, new].allSatisfy({ $0 == "-" }) || manifest == ["-", "-"] {
      throw ValidationError("Standard input cannot be both files: name the path of one.")
    }
  }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let requests = try ReportRequest.checked(in: arguments)
    let report = try await report(in: console)
    for request in requests.isEmpty ? [ReportRequest(format: nil, output: nil)] : requests {
      try console.write(report.text(request.format.flatMap(Format.init) ?? .text), to: request.output)
    }
    return failOnChange && !report.isEquivalent ? .failure : .success
  }

  private func report(in console: Console) async throws(ToolError) -> any DifferenceReport {
    let input = DiffInput(
      console: console, limit: options.maxSize.bytes, network: options.work.network.settings, values: values)
    let before: DiffSubject
    let now: DiffSubject
    if let old, let new {
      before = try await input.read(old)
      now = try await input.read(new)
    } else {
      before = try input.app(manifest[0])
      now = try input.app(manifest[1])
    }
    guard case .association(let first) = before, case .association(let second) = now else {
      return try comparison(before, now, input)
    }
    guard manifest.isEmpty else {
      throw ToolError("--manifest goes with statement lists and manifests, not with association files.")
    }
    do throws(AnalysisError) {
      return AssociationDifferenceReport(
        difference: try LinkDifference(from: first, to: second, version: options.os, limits: options.limits),
        host: options.exampleHost)
    } catch {
      throw ToolError(error.message)
    }
  }

  /// What changes for an Android app: between two manifests, or two statement lists.
  private func comparison(
    _ before: DiffSubject, _ now: DiffSubject, _ input: DiffInput
  ) throws(ToolError) -> AndroidComparison {
    let files = ManifestInput(input.console, limit: input.limit)
    let deciders: [AppLinkDecider]
    let name: String
    switch (before, now) {
    case (.app(let old), .app(let new)):
      guard manifest.count != 1 else {
        throw ToolError("--manifest names the app of statement lists: leave it out beside two manifests.")
      }
      deciders = try [old, new].map { app throws(ToolError) in
        try android.decider(for: app, files, input.console, assumesVerification: true)
      }
      name = new.name
    case (.statements(let old, _), .statements(let new, _)):
      guard let file = manifest.first else {
        throw ToolError("Statement lists say nothing without an app: name its manifest with --manifest.")
      }
      let app = try files.readApp(file, values.settings(files))
      deciders = try [old, new].map { list throws(ToolError) in
        try android.decider(
          for: app, files, input.console, assumesVerification: true, fallback: list)
      }
      name = app.name
    default:
      throw ToolError("OLD is \(before.words) and NEW is \(now.words): name two files of one kind.")
    }
    do throws(AnalysisError) {
      return try AndroidComparison(
        from: deciders[0], to: deciders[1], name: name, domain: options.host, limits: options.limits)
    } catch {
      throw ToolError(error.message)
    }
  }
}
