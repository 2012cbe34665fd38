public import PackageReading

/// A project of a source tree with what its settings name.
public struct SourceProject: Sendable {
  /// The path of its `project.pbxproj` in the tree.
  public let path: String
  /// The builds of its targets.
  public let builds: [Build]

  /// A target in one configuration.
  public struct Build: Sendable {
    /// The target.
    public let target: XcodeTarget
    /// The configuration.
    public let configuration: XcodeConfiguration
    /// The bundle identifier, with settings put in; `nil` where none is set.
    public let bundleIdentifier: String?
    /// The team; `nil` where none is set.
    public let team: String?
    /// The path of the entitlements in the tree; `nil` where none is named.
    public let entitlementsPath: String?
    /// The path of the Info.plist in the tree; `nil` where none is named.
    public let infoPath: String?

    /// Whether the build is for users: the name of its configuration does not say that it is for debugging.
    public var isDistribution: Bool {
      !["debug", "dev", "test"].contains { configuration.name.lowercased().contains($0) }
    }

    /// `team.bundle identifier`, where both are set and nothing in them is left to put in.
    public var applicationIdentifier: String? {
      guard let team, let bundleIdentifier, !(team + bundleIdentifier).contains("$"), !team.isEmpty else {
        return nil
      }
      return team + "." + bundleIdentifier
    }

    /// The target and configuration in words.
    public var name: String { "\(target.name) (\(configuration.name))" }
  }

  init(_ text: SourceFileText, settings: (String) -> [String: String]?) throws(XcodeProjectError) {
    let project = try XcodeProject(parsing: text.bytes)
    path = text.path
    // Paths in settings begin at the folder that holds the .xcodeproj.
    let root = text.path.split(separator: "/").dropLast(2).joined(separator: "/")
    builds = project.targets.flatMap { target in
      target.configurations.map { configuration in
        Self.build(target, Self.based(configuration, settings), root: root)
      }
    }
  }

  private static func based(
    _ configuration: XcodeConfiguration, _ settings: (String) -> [String: String]?
  ) -> XcodeConfiguration {
    configuration.baseFiles.reduce(configuration) { result, file in
      settings(SourcePaths.name(of: file)).map { result.basedOn($0) } ?? result
    }
  }

  private static func build(_ target: XcodeTarget, _ configuration: XcodeConfiguration, root: String) -> Build
  {
    func path(_ key: String) -> String? {
      guard let value = configuration.value(key), !value.isEmpty else { return nil }
      return SourcePaths.joined(root, value)
    }
    let identifier = configuration.value("PRODUCT_BUNDLE_IDENTIFIER")
    let team = configuration.value("DEVELOPMENT_TEAM")
    return Build(
      target: target, configuration: configuration,
      bundleIdentifier: identifier?.isEmpty == false ? identifier : nil,
      team: team?.isEmpty == false ? team : nil, entitlementsPath: path("CODE_SIGN_ENTITLEMENTS"),
      infoPath: path("INFOPLIST_FILE"))
  }
}
