import AssociationFiles
import AssociationLint
import Entitlements
import Findings
import LinkDiagnosis

/// Looks at a project: the files about links that it holds, and whether they agree.
struct ProjectChecks {
  private let console: Console
  private let folder: String

  init(_ console: Console, folder: String) {
    self.console = console
    self.folder = folder
  }

  /// The checks in the order of the report.
  func all() throws(ToolError) -> [DoctorCheck] {
    var finder = FileFinder(console)
    let files = try finder.files(in: folder)
    let sites = files.filter {
      $0.hasSuffix("/apple-app-site-association") || $0 == "apple-app-site-association"
    }
    let apps = files.filter { $0.hasSuffix(".entitlements") }
    var checks = [configuration()]
    checks += presence(sites, apps, files)
    checks += files.map(judged)
    checks += agreement(sites, apps)
    return checks
  }

  private func configuration() -> DoctorCheck {
    do throws(ToolError) {
      guard let file = try ConfigurationFile.find(in: console) else {
        return DoctorCheck(
          "configuration", .note, "There is no applinks.yaml; every rule has its usual severity.")
      }
      return DoctorCheck("configuration", .ok, "\(Quoted.visible(file.name)) is in force.")
    } catch {
      return DoctorCheck("configuration", .broken, error.message, help: "Mend the file.")
    }
  }

  private func presence(_ sites: [String], _ apps: [String], _ files: [String]) -> [DoctorCheck] {
    var checks: [DoctorCheck] = []
    if sites.isEmpty {
      checks.append(
        DoctorCheck(
          "association-file", .note, "No apple-app-site-association is here.",
          help: "Where the site lies elsewhere, ask it: applinks lint DOMAIN."))
    }
    if apps.isEmpty {
      checks.append(
        DoctorCheck(
          "entitlements", .note, "No .entitlements file is here.",
          help: "Where the app lies elsewhere, run applinks doctor there."))
    }
    if !files.contains(where: { $0.hasSuffix("AndroidManifest.xml") || $0.hasSuffix("assetlinks.json") }) {
      checks.append(DoctorCheck("android", .note, "Neither assetlinks.json nor AndroidManifest.xml is here."))
    }
    return checks
  }

  /// What lint thinks of a file.
  private func judged(_ path: String) -> DoctorCheck {
    do throws(ToolError) {
      let source = try SourceReader(console, limit: SourceReader.defaultLimit).readFile(path)
      let file = try LintedFile(
        source, settings: LintSettings(), limit: SourceReader.defaultLimit, console: console)
      let errors = file.findings(in: file.text).filter { $0.severity == .error }
      let name = Quoted.visible(path)
      guard let first = errors.first else { return DoctorCheck("file", .ok, "\(name) has no error.") }
      let more = errors.count > 1 ? " (and \(Quoted.counted(errors.count - 1, "more error")))" : ""
      return DoctorCheck(
        "file", .broken, "\(name): \(Quoted.visible(first.message))\(more)",
        help: "See applinks lint \(name).")
    } catch {
      return DoctorCheck("file", .broken, error.message)
    }
  }

  // MARK: - Agreement

  /// Whether the site's files name the apps whose entitlements are here, and what these leave to do.
  private func agreement(_ sites: [String], _ apps: [String]) -> [DoctorCheck] {
    let named = sites.flatMap(identifiers)
    return apps.flatMap { path -> [DoctorCheck] in
      guard let document = try? EntitlementInput.read(path, in: console) else { return [] }
      let claims = AppClaims(document, name: Quoted.visible(path))
      return [domains(claims), developerMode(claims), identifier(claims, named)].compactMap { $0 }
    }
  }

  /// The apps that a site's file names for links.
  private func identifiers(in path: String) -> [String] {
    guard let source = try? SourceReader(console, limit: SourceReader.defaultLimit).readFile(path),
      let file = try? AssociationInput.associationFile(source, limit: SourceReader.defaultLimit)
    else { return [] }
    return file.appIDs(of: .applinks)
  }

  private func domains(_ claims: AppClaims) -> DoctorCheck {
    let hosts = claims.hosts
    guard !hosts.isEmpty else {
      return DoctorCheck(
        "domains", .missing, "\(claims.name) claims no domain: no link opens the app.",
        help: "Add applinks:DOMAIN to com.apple.developer.associated-domains.")
    }
    let shown = hosts.prefix(5).joined(separator: ", ") + (hosts.count > 5 ? " …" : "")
    return DoctorCheck(
      "domains", .ok, "\(claims.name) claims \(Quoted.visible(shown)).",
      help: "Ask them all: applinks lint --entitlements \(claims.name).")
  }

  /// Source: CAD, documented: the mode is removed before the App Store gets the app.
  private func developerMode(_ claims: AppClaims) -> DoctorCheck? {
    guard let entry = claims.domains.first(where: { $0.mode == .developer }) else { return nil }
    return DoctorCheck(
      "developer-mode", .note,
      "\(claims.name) has \(Quoted.visible(entry.text)), which works on developers' devices only.",
      help: "Remove ?mode=developer before a release.")
  }

  private func identifier(_ claims: AppClaims, _ named: [String]) -> DoctorCheck? {
    guard !named.isEmpty, let identifier = claims.identifier else { return nil }
    if named.contains(identifier) {
      return DoctorCheck("identifier", .ok, "A file of the site names \(Quoted.visible(identifier)).")
    }
    return DoctorCheck(
      "identifier", .broken,
      "No file of the site names \(Quoted.visible(identifier)), the app of \(claims.name).",
      help: "Write it into appIDs.")
  }
}
