import Entitlements
import PackageReading
public import SourceFacts

/// A source tree, read for what it says of links: code, entitlements, Info.plists, projects and profiles.
public struct SourceTree: Sendable {
  /// What its code says, file by file.
  public let code: [SourceFileFacts]
  /// Its entitlements files.
  public let entitlements: [SourceEntitlements]
  /// Its Info.plists.
  public let infos: [SourceInfo]
  /// Its projects.
  public let projects: [SourceProject]
  /// Its profiles.
  public let profiles: [ProvisioningProfile]
  /// What could not be read.
  public let damages: [AppDamage]
  /// Whether code was read, so that what it lacks is not there.
  public let isCodeRead: Bool

  /// Reads the files that are no code.
  ///
  /// - Parameters:
  ///   - files: Entitlements, Info.plists, projects, `.xcconfig` files and profiles; others are passed over.
  ///   - code: What was read of the code.
  ///   - isCodeRead: Whether all code was read.
  ///   - problems: What could not be read, by path.
  public init(
    _ files: [SourceFileText], code: [SourceFileFacts], isCodeRead: Bool = true,
    problems: [(path: String, sentence: String)] = []
  ) {
    var reader = SourceTreeReader()
    for file in files where file.path.hasSuffix(".xcconfig") { reader.addSettings(file) }
    for file in files { reader.add(file) }
    self.code = code
    self.isCodeRead = isCodeRead && code.allSatisfy(\.problems.isEmpty)
    entitlements = reader.entitlements
    infos = reader.infos
    projects = reader.projects
    profiles = reader.profiles
    damages =
      reader.damages
      + code.flatMap { file in
        file.problems.map { AppDamage(part: .archive, path: file.file, offset: nil, sentence: $0) }
      }
      + problems.map { AppDamage(part: .archive, path: $0.path, offset: nil, sentence: $0.sentence) }
  }

  /// Whether there is anything in it.
  public var isEmpty: Bool {
    code.isEmpty && entitlements.isEmpty && infos.isEmpty && projects.isEmpty && profiles.isEmpty
  }

  /// The receivers with their files.
  public var receivers: [(file: String, receiver: SourceReceiver)] {
    code.flatMap { file in file.receivers.map { (file.file, $0) } }
  }

  /// The hosts whose universal links open an app of the tree.
  var ownHosts: Set<String> { Set(entitlements.flatMap(\.ownHosts).map { $0.lowercased() }) }

  /// Whether a host is one of an app's own, one below a wildcard too.
  func isOwn(_ host: String) -> Bool {
    if ownHosts.contains(host) { return true }
    return entitlements.flatMap { $0.domains ?? [] }.contains { entry in
      entry.verdict.domain.isWildcard && entry.verdict.domain.service == .applinks
        && host.hasSuffix("." + (entry.verdict.domain.fileHost ?? "\u{0}"))
    }
  }

  /// The builds that make an app, with the project that each is of.
  var appBuilds: [(project: SourceProject, build: SourceProject.Build)] {
    projects.flatMap { project in project.builds.filter(\.target.isApp).map { (project, $0) } }
  }

  /// The entitlements that a build names.
  func entitlements(of build: SourceProject.Build) -> SourceEntitlements? {
    entitlements.first { $0.path == build.entitlementsPath }
  }

  /// The builds that name a file as their entitlements.
  func builds(with path: String) -> [SourceProject.Build] {
    appBuilds.map(\.build).filter { $0.entitlementsPath == path }
  }
}
