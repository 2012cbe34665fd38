/// The objects of a project, which name each other by identifiers.
struct XcodeObjects {
  private let objects: [String: Any]

  init(_ objects: [String: Any]) { self.objects = objects }

  /// The object that an identifier names.
  func object(_ identifier: Any?) -> [String: Any]? {
    (identifier as? String).flatMap { objects[$0] as? [String: Any] }
  }

  /// The objects that a list of identifiers names.
  func list(_ identifiers: Any?) -> [[String: Any]] {
    ((identifiers as? [Any]) ?? []).compactMap { object($0) }
  }

  /// The configurations that an object's list names, by name and in order.
  func configurations(of owner: [String: Any]) -> [(name: String, settings: [String: String], base: String?)]
  {
    guard let list = object(owner["buildConfigurationList"]) else { return [] }
    return self.list(list["buildConfigurations"]).prefix(100).compactMap { configuration in
      guard let name = configuration["name"] as? String else { return nil }
      let base = object(configuration["baseConfigurationReference"])
      let file = (base?["path"] ?? base?["name"]) as? String
      // A group that is kept in step with a folder names the file beside.
      let relative = configuration["baseConfigurationReferenceRelativePath"] as? String
      return (name, Self.texts(configuration["buildSettings"]), file ?? relative)
    }
  }

  private static func texts(_ settings: Any?) -> [String: String] {
    var texts: [String: String] = [:]
    for (key, value) in (settings as? [String: Any]) ?? [:] {
      if let text = value as? String {
        texts[key] = text
      } else if let list = value as? [Any] {
        texts[key] = list.compactMap { $0 as? String }.joined(separator: " ")
      }
    }
    return texts
  }

  /// A target with the settings of the project below its own.
  func target(
    _ object: [String: Any], _ shared: [(name: String, settings: [String: String], base: String?)]
  ) -> XcodeTarget? {
    guard let name = object["name"] as? String else { return nil }
    let configurations = configurations(of: object).map { own in
      let below = shared.first { $0.name == own.name }
      var settings = (below?.settings ?? [:])
      for (key, value) in own.settings {
        settings[key] = value.replacing("$(inherited)", with: settings[key] ?? "").replacing(
          "${inherited}", with: settings[key] ?? "")
      }
      settings["TARGET_NAME"] = name
      settings["CONFIGURATION"] = own.name
      return XcodeConfiguration(
        name: own.name, settings: settings, baseFiles: [own.base, below?.base].compactMap { $0 })
    }
    return XcodeTarget(
      name: name, productType: object["productType"] as? String ?? "", configurations: configurations)
  }
}
