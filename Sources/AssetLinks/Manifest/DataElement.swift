public import PositionedJSON

/// One `<data>` element. Source: DATA, documented.
public struct DataElement: Hashable, Sendable {
  /// `scheme`
  public internal(set) var scheme: ManifestText?
  /// `host`
  public internal(set) var host: ManifestText?
  /// `port`, which counts only beside a `host` in the same element. Source: IF, documented in source.
  public internal(set) var port: ManifestText?
  /// `mimeType`
  public internal(set) var mimeType: ManifestText?
  /// The patterns, in the order of the reference.
  public internal(set) var patterns: [DataPattern] = []
  /// Attributes that say more about links and are not read here: `ssp…`, `mimeGroup`.
  public internal(set) var unread: [String] = []
  /// The place of the element.
  public let position: TextPosition

  init(_ element: XMLElementEvent, _ settings: ManifestSettings, inGroup: Bool) {
    position = element.position
    func value(_ name: String) -> ManifestText? { element.android(name).map { settings.value(of: $0) } }
    for part in DataPattern.Part.allCases where inGroup || part == .path {
      for kind in PatternKind.allCases {
        guard let text = value(part.attributePrefix + kind.attributeSuffix) else { continue }
        patterns.append(DataPattern(part, kind, text))
      }
    }
    guard !inGroup else { return }
    scheme = value("scheme")
    host = value("host")
    port = value("port")
    mimeType = value("mimeType")
    unread = ["ssp", "sspPrefix", "sspPattern", "sspAdvancedPattern", "sspSuffix", "mimeGroup"].filter {
      element.android($0) != nil
    }
  }

  /// The host and its port.
  var authority: DataAuthority? { host.map { DataAuthority(host: $0, port: port) } }
}
