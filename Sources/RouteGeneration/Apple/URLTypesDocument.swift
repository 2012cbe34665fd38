public import LinkRouting

/// The part of an app's Info.plist that makes the system hand it links with the custom schemes of its routes.
public struct URLTypesDocument: Sendable {
  /// The property list.
  public let text: String

  /// The URL types for routes; `name` identifies them, best the app's bundle identifier.
  public init(_ map: RouteMap, name: String) {
    var text = PropertyListText(header: GeneratedHeader(command: "info-plist", map))
    text.urlTypes(name, RouteHosts.openSchemes(map))
    self.text = text.finished
  }
}
