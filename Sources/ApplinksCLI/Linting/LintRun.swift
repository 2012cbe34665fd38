import AssetLinks
import AssociationLint
import FindingReports
import Findings
import PackageReading

/// A run of lint over some files.
struct LintRun {
  let options: LintOptions
  let console: Console
  let configuration: LintConfiguration
  let folder: String
  var findings: [Finding] = []
  private var sources: [String: [UInt8]] = [:]
  var files: [String] = []
  /// The files that could not be read.
  private(set) var unreadable: [UnreadableFile] = []
  /// The package and the certificates of the built app among the sources.
  private var package: String?
  private var certificates: [CertificateFingerprint] = []

  /// A run in a console; `folder` is where the configuration's paths start.
  init(_ options: LintOptions, _ configuration: LintConfiguration, folder: String, console: Console) {
    self.options = options
    self.configuration = configuration
    self.folder = folder
    self.console = console
  }

  // MARK: - Files

  /// Looks at the built apps among the sources first: their package and certificates are what asset links beside them
  /// must name, unless the user tells the app. A bundle's certificate is left out, since the store signs anew.
  mutating func takeApps(from sources: [String]) {
    guard options.package == nil else { return }
    var packages: Set<String> = []
    for source in sources where source != "-" {
      guard let data = PackageFile.open(console.absolute(source)), let package = try? AndroidPackage(data)
      else {
        continue
      }
      let document = ManifestDocument(
        elements: package.manifest.map { XMLElementEvent($0) }, settings: ManifestSettings(form: .compiled))
      guard let name = document.package else { continue }
      packages.insert(name)
      guard package.kind == .apk else { continue }
      let minimum = document.minimumLevel?.number ?? 1
      certificates += AndroidSignatures(package.archive).certificates(fromLevel: minimum).compactMap {
        try? CertificateFingerprint($0.fingerprint)
      }
    }
    guard packages.count < 2 else {
      console.note("Note: several apps are given: name the one of the asset links with --package.")
      certificates = []
      return
    }
    package = packages.first
  }

  /// Judges the files that a source names; one that cannot be read is reported, and the others go on.
  mutating func add(_ source: String) async {
    let reader = SourceReader(console, limit: options.maxSize.bytes, network: options.network.settings)
    switch SourceReference(source, in: console) {
    case .standardInput:
      let name = options.stdinFilename ?? SourceFile.standardInputName
      attempt(name) { () throws(ToolError) in try reader.readInput(named: name) }
    case .path(let path) where FileReader.isFolder(console.absolute(path)):
      for file in files(in: path) { attempt(file) { () throws(ToolError) in try reader.readFile(file) } }
    case .domain(let name): await addDomain(name)
    case let reference:
      do throws(ToolError) {
        try judge(await reader.read(reference))
      } catch {
        fail(source, error)
      }
    }
  }

  /// Judges an app's entitlements, and every domain that they claim.
  mutating func addClaims(_ path: String) async {
    await add(path)
    // Where they cannot be read, the line above has said so.
    guard let document = try? EntitlementInput.read(path, in: console) else { return }
    let claims = ClaimedHost.all(in: document, at: path)
    if claims.isEmpty { console.note("Note: \(Quoted.text(path)) claims no domain that can be asked.") }
    await addDomains(claims)
  }

  /// Judges the file that `read` reads, and reports under `name` what hinders it.
  private mutating func attempt(_ name: String, _ read: () throws(ToolError) -> SourceFile) {
    do throws(ToolError) {
      try judge(read())
    } catch {
      fail(name, error)
    }
  }

  /// The files that lint judges in a folder; a folder without any is reported.
  private mutating func files(in folder: String) -> [String] {
    do throws(ToolError) {
      var finder = FileFinder(console)
      let found = try finder.files(in: folder)
      guard found.isEmpty else { return found }
      throw ToolError(
        "\(Quoted.text(folder)) holds no association file, no entitlements, no assetlinks.json and no "
          + "AndroidManifest.xml: name a file, or another folder."
      )
    } catch {
      fail(folder, error)
      return []
    }
  }

  mutating func fail(_ name: String, _ error: ToolError) {
    unreadable.append(UnreadableFile(file: name, message: error.message))
    console.note("Error: \(error.message)")
  }

  mutating func judge(_ source: SourceFile) throws(ToolError) {
    let file = try LintedFile(source, settings: settings, limit: options.maxSize.bytes, console: console)
    let policy = policy(for: source.name)
    files.append(source.name)
    sources[source.name] = file.text
    guard options.fix else {
      findings += policy.apply(to: file.findings(in: file.text))
      return
    }
    let result = Fixer(allowsUnsafeFixes: options.unsafeFixes).fix(
      file.text, isReadable: file.isReadable, findings: { policy.apply(to: file.findings(in: $0)) })
    var isShownOnly = options.diff || !file.isWritable
    defer {
      findings += isShownOnly ? policy.apply(to: file.findings(in: file.text)) : result.remaining
      if !isShownOnly { sources[source.name] = result.text }
    }
    do throws(ToolError) {
      try finish(result, file)
    } catch {
      isShownOnly = true
      throw error
    }
  }

  /// What the user told about the files.
  var settings: LintSettings {
    LintSettings(
      isRelease: options.release || configuration.isRelease ?? false,
      servesLegacyDevices: configuration.servesLegacyDevices ?? false,
      androidPackage: options.package ?? package, androidCertificate: options.fingerprint,
      androidCertificates: certificates)
  }

  /// Which rules are in force for the file `name`, and how much each matters.
  func policy(for name: String) -> SeverityPolicy {
    configuration.policy(for: ConfigurationFile.relative(console.absolute(name), to: folder))
  }

  /// Writes or shows what was mended, and what it does to links.
  private func finish(_ result: Fixer.Result, _ file: LintedFile) throws(ToolError) {
    let name = file.source.name
    if !file.isEditable, !result.remaining.isEmpty {
      console.note(
        "\(Quoted.visible(name)) is a binary property list, in which --fix mends nothing: turn it into XML with "
          + "plutil -convert xml1, or mend its source.")
    }
    guard result.text != file.text else { return }
    if options.diff {
      let text = UnifiedDiff.text(from: file.text, to: result.text, oldName: name, newName: name)
      try? console.output.write(text)
    } else if file.isWritable, let path = file.source.path {
      try AtomicFile.write(result.text, to: path, name: name)
    } else {
      console.note("\(Quoted.visible(name)) cannot be written back: use --diff to see the fixes.")
      return
    }
    FixReport(console, isDone: !options.diff).show(result, of: file)
  }

  // MARK: - Reports

  /// Writes the reports and returns the status.
  func finish(_ requests: [ReportRequest]) throws -> ExitStatus {
    let comparison = try baselineComparison()
    if let path = options.writeBaseline, !files.isEmpty {
      let text = BaselineFile.write(Baseline(of: findings))
      try AtomicFile.write(Array(text.utf8), to: console.absolute(path), name: path)
      console.note("Wrote \(Quoted.counted(findings.count, "finding")) to \(Quoted.visible(path)).")
    }
    let shown = comparison?.new ?? findings
    let report = Report(
      findings: shown, rules: RuleIndex.allMetadata, checkedFiles: files,
      unreadable: unreadable, sources: sources,
      toolVersion: ApplinksVersion.current, baseline: comparison)
    // Text has nothing to add where standard error has said it all.
    let isAsked = requests.contains { $0.format != nil || $0.output != nil }
    if files.isEmpty, !isAsked { return .misuse }
    if !(options.fix && options.diff) || requests.contains(where: { $0.format != nil }) {
      try write(report, requests)
    }
    if files.isEmpty { return .misuse }
    if !unreadable.isEmpty { return .failure }
    let threshold = options.failOn ?? configuration.failOn ?? .error
    return options.writeBaseline == nil && threshold.isReached(by: shown) ? .failure : .success
  }

  private func baselineComparison() throws(ToolError) -> Baseline.Comparison? {
    guard let path = options.baseline.map(console.absolute) ?? configuration.baseline else { return nil }
    let bytes = try FileReader.read(path, name: path, limit: BaselineFile.largestSize)
    do throws(BaselineFileError) {
      let checked = Set(files)
      return try BaselineFile.read(bytes).compare(findings) { checked.contains($0.file) }
    } catch {
      throw ToolError("The baseline \(Quoted.text(path)) cannot be used: \(error.description)")
    }
  }

  private func write(_ report: Report, _ requests: [ReportRequest]) throws {
    for request in requests {
      guard let format = ReportFormat(request.format ?? "text") else { continue }
      let toTerminal = request.output == nil || request.output == "-"
      let style = ReportStyle(color: toTerminal && options.color.isOn(in: console), width: console.columns)
      let text = format.render(report, style: style)
      if toTerminal {
        try console.output.write(text)
      } else if let path = request.output {
        try AtomicFile.write(Array(text.utf8), to: console.absolute(path), name: path)
      }
    }
  }
}
