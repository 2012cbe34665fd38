public import LinkRouting

/// A Kubernetes ingress for the links of routes and both platforms' files.
///
/// A route without parameters is one path, any other its longest literal beginning with all that stands below, and a comment
/// says so. Which types of paths there are is Kubernetes' own: `Exact`, and `Prefix` by whole segments.
public struct IngressRoutes: Sendable {
  /// The YAML.
  public let text: String

  /// The paths of the association files, which every host serves itself.
  static let files = ["/.well-known/apple-app-site-association", "/.well-known/assetlinks.json"]

  /// An ingress.
  ///
  /// - Parameters:
  ///   - map: The routes.
  ///   - service: The service that shows the pages and serves the files.
  ///   - secret: The secret with the hosts' certificate; none where it is empty.
  ///   - ingressClass: The class of the ingress.
  public init(_ map: RouteMap, service: ClusterService, secret: String = "", ingressClass: String = "nginx") {
    let hosts = RouteHosts.openHosts(map)
    var text = GeneratedHeader(command: "ingress", map).numberSigns
    text += "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: app-links\n"
    if ingressClass == "nginx" {
      // A login before the files would keep devices from reading them.
      text += "  annotations:\n    nginx.ingress.kubernetes.io/enable-global-auth: \"false\"\n"
    }
    text += "spec:\n  ingressClassName: \(YAMLText.quoted(ingressClass))\n"
    if !secret.isEmpty {
      text += "  tls:\n    - hosts: [\(hosts.map(YAMLText.quoted).joined(separator: ", "))]\n"
      text += "      secretName: \(YAMLText.quoted(secret))\n"
    }
    text += hosts.isEmpty ? "  rules: []\n" : "  rules:\n"
    let backend =
      "backend: { service: { name: \(YAMLText.quoted(service.name)), port: { number: \(service.port) } } }"
    for host in hosts {
      text += "    - host: \(YAMLText.quoted(host))\n      http:\n        paths:\n"
      for file in Self.files {
        text += "          - path: \(file)\n            pathType: Exact\n            \(backend)\n"
      }
      for (path, names) in ClusterPath.all(map, host: host) {
        let remark = path.isWider ? "; also paths below that no route takes" : ""
        text += "          # \(YAMLText.comment(names.joined(separator: ", ")))\(remark)\n"
        text += "          - path: \(YAMLText.quoted(path.path))\n"
        text += "            pathType: \(path.isExact ? "Exact" : "Prefix")\n            \(backend)\n"
      }
    }
    self.text = text
  }
}
