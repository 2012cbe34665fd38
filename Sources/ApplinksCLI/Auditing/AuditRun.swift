import AppInspection
import AssetLinks
import AssociationFiles
import FindingReports
import Findings
import Foundation

/// A run of audit over some apps.
struct AuditRun {
  private let options: AuditOptions
  private let console: Console
  private var associations: [SuppliedAssociation] = []
  private var statements: [SuppliedStatements] = []
  private var apps: [AuditedApp] = []
  private var unreadable: [UnreadableFile] = []

  init(_ options: AuditOptions, _ console: Console) {
    self.options = options
    self.console = console
  }

  /// Takes a file to compare with.
  ///
  /// - Throws: ``ToolError`` where it cannot be read: a comparison that was asked for is never left out.
  mutating func compare(with source: String) async throws {
    let network = options.network.settings
    let reference = SourceReference(source, in: console)
    let file = try await SourceReader(console, network: network).read(reference)
    if ContentKind(of: file.bytes, name: file.name) == .assetLinks {
      statements.append(SuppliedStatements(StatementList(parsing: file.bytes), name: file.name))
      return
    }
    var content = file
    if ContentKind(of: file.bytes, name: file.name) == .signed {
      let signed = try SignedContent.open(file, limit: SourceReader.defaultLimit)
      console.note(signed.note)
      content = signed.file
    }
    let association = try AssociationInput.associationFile(content, limit: SourceReader.defaultLimit)
    var host: String?
    if case .domain(let name) = reference { host = name.lowercased() }
    associations.append(SuppliedAssociation(association, name: content.name, host: host))
  }

  /// Audits an app; one that cannot be read is reported, and the others go on.
  mutating func add(_ path: String) {
    let app: AppReading
    var name = path
    var isFolder = FileReader.isFolder(console.absolute(path))
    do throws(ToolError) {
      if let sources = try sources(path, isFolder: isFolder) {
        app = AppReading(sources.tree)
        name = sources.folder
        isFolder = true
      } else {
        app =
          try isFolder
          ? self.app(inFolder: path, &name)
          : AppReading(
            AppFile.open(console.absolute(path), name: path), name: path)
      }
    } catch {
      fail(path, error.message)
      return
    }
    let subject = AuditSubject(
      app, name: name, isFolder: isFolder, associations: associations, statements: statements)
    let findings = AuditIndex.findings(in: subject).filter { options.selection.wants($0.rule) }
    apps.append(AuditedApp(name: path, app: app, findings: findings))
    if !app.isReadable {
      let reason = app.allDamages.first?.sentence ?? "There is nothing in it that an audit reads."
      fail(path, "\(Quoted.text(path)) cannot be read as an app. \(reason)")
    }
  }

  /// The sources that a path means by itself; `nil` where it may be an app.
  private func sources(_ path: String, isFolder: Bool) throws(ToolError) -> AuditSources.Found? {
    let reader = AuditSources(console)
    guard isFolder else { return AuditSources.isSourceFile(path) ? try reader.read(file: path) : nil }
    return reader.isProject(path) ? try reader.read(folder: path) : nil
  }

  /// The app in a folder; the sources there where it holds none.
  private func app(inFolder path: String, _ name: inout String) throws(ToolError) -> AppReading {
    let app = AppReading(folder: console.absolute(path))
    guard !app.isReadable else { return app }
    let found = try AuditSources(console).read(folder: path)
    guard !found.tree.isEmpty else { return app }
    name = found.folder
    return AppReading(found.tree)
  }

  private mutating func fail(_ path: String, _ message: String) {
    unreadable.append(UnreadableFile(file: path, message: message))
    console.note("Error: \(SentenceText.visible(message))")
  }

  /// Writes the reports and returns the status.
  func finish(_ requests: [ReportRequest]) throws -> ExitStatus {
    let findings = apps.flatMap(\.findings)
    let report = Report(
      findings: findings, rules: AuditIndex.allMetadata, checkedFiles: apps.map(\.name),
      unreadable: unreadable, sources: excerptedSources(), toolVersion: ApplinksVersion.current)
    for request in requests { try write(report, request) }
    guard apps.contains(where: { $0.app.isReadable }) else { return .misuse }
    if !unreadable.isEmpty || apps.contains(where: { $0.isPartial }) { return .failure }
    return (options.failOn ?? .error).isReached(by: findings) ? .failure : .success
  }

  /// The most bytes of a file whose lines are shown, and of all of them.
  private static let excerptLimit = 4 << 20
  private static let excerptsLimit = 64 << 20

  /// The texts of the sources with findings, so that reports show their lines. What is no longer there is shown without.
  private func excerptedSources() -> [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    var size = 0
    for app in apps where app.app.sources != nil {
      let names = Set(app.findings.filter { $0.place.range != nil }.map(\.place.file))
      for name in names.sorted() where texts[name] == nil && size < Self.excerptsLimit {
        let path = console.absolute(name)
        guard let text = try? FileReader.read(path, name: name, limit: Self.excerptLimit) else { continue }
        texts[name] = text
        size += text.count
      }
    }
    return texts
  }

  private func write(_ report: Report, _ request: ReportRequest) throws {
    guard let format = ReportFormat(request.format ?? "text") else { return }
    let toTerminal = request.output == nil || request.output == "-"
    let style = ReportStyle(color: toTerminal && options.color.isOn(in: console), width: console.columns)
    let text =
      switch format {
      case .json: AuditJSON.text(apps, unreadable)
      case .html: report.html(preface: AuditHTML.preface(apps))
      case .text: apps.map { AuditText.facts($0) }.joined() + format.render(report, style: style)
      default: format.render(report, style: style)
      }
    try console.write(text, to: request.output)
  }
}
