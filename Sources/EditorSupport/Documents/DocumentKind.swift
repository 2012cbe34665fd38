/// What an open file is.
public enum DocumentKind: Hashable, Sendable {
  /// `apple-app-site-association`, or JSON that might be one.
  case associationFile
  /// Android's `assetlinks.json`.
  case assetLinks
  /// An entitlements file.
  case entitlements
  /// An `AndroidManifest.xml`.
  case manifest
  /// The project's `applinks.yaml`.
  case configuration
  /// Something else, about which nothing is said.
  case other

  /// Tells by the file's name, and by the text where the name could be anything's.
  ///
  /// JSON of another name is an association file only where it has one of the services, so that no other JSON of a
  /// project is judged.
  public init(path: String, text: some Collection<UInt8>) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    if name.hasPrefix("apple-app-site-association") || name.hasSuffix(".aasa") {
      self = .associationFile
    } else if name == "assetlinks.json" {
      self = .assetLinks
    } else if name.hasSuffix(".entitlements") {
      self = .entitlements
    } else if name == "AndroidManifest.xml" {
      self = .manifest
    } else if name == "applinks.yaml" {
      self = .configuration
    } else if name.hasSuffix(".json"), Self.namesService(text) {
      self = .associationFile
    } else {
      self = .other
    }
  }

  private static func namesService(_ text: some Collection<UInt8>) -> Bool {
    let head = String(decoding: text.prefix(4096), as: UTF8.self)
    return ["applinks", "webcredentials", "appclips", "activitycontinuation"].contains {
      head.contains("\"\($0)\"")
    }
  }
}
