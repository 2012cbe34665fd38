public import LinkRouting

/// Routes of the Kubernetes Gateway API for the links of routes and both platforms' files: an `HTTPRoute` for each host.
///
/// Paths are as in ``IngressRoutes``: `Exact`, or `PathPrefix` by whole segments. A rule has at most eight matches, so that
/// there are as many rules as it takes.
public struct GatewayRoutes: Sendable {
  /// The YAML.
  public let text: String

  /// The most matches of a rule. Source: the Gateway API's schema; not from the reference.
  private static let matchLimit = 8

  /// Routes.
  ///
  /// - Parameters:
  ///   - map: The routes.
  ///   - service: The service that shows the pages and serves the files.
  ///   - gateway: The gateway that the routes belong to.
  public init(_ map: RouteMap, service: ClusterService, gateway: String) {
    var text = GeneratedHeader(command: "gateway", map).numberSigns
    for (number, host) in RouteHosts.openHosts(map).enumerated() {
      if number > 0 { text += "---\n" }
      text += "apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata:\n"
      text += "  name: app-links\(number == 0 ? "" : "-\(number + 1)")\nspec:\n"
      text += "  parentRefs:\n    - name: \(YAMLText.quoted(gateway))\n"
      text += "  hostnames: [\(YAMLText.quoted(host))]\n  rules:\n"
      let files = IngressRoutes.files.map { ("        - path: { type: Exact, value: \($0) }\n") }
      let paths = ClusterPath.all(map, host: host).map { path, names in
        let remark = path.isWider ? "; also paths below that no route takes" : ""
        return "        # \(YAMLText.comment(names.joined(separator: ", ")))\(remark)\n"
          + "        - path: { type: \(path.isExact ? "Exact" : "PathPrefix"), value: \(YAMLText.quoted(path.path)) }\n"
      }
      let matches = files + paths
      for start in stride(from: 0, to: matches.count, by: Self.matchLimit) {
        text += "    - matches:\n" + matches[start..<min(start + Self.matchLimit, matches.count)].joined()
        text += "      backendRefs:\n        - name: \(YAMLText.quoted(service.name))\n"
        text += "          port: \(service.port)\n"
      }
    }
    self.text = text
  }
}
