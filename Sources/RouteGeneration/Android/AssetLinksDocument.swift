import FindingReports
public import LinkRouting
import LinkSyntax

/// The statement list that lets an Android app open the links of its routes on one host, with dynamic rules for them.
///
/// The rules narrow what the manifest opens, on devices with Android 15 and Google services; others pass over them. They stand
/// in the order of the association file's components; nothing that no rule allows is opened. Literal text with escapes stands
/// twice, since it is unknown whether a device compares links with their escapes resolved. Sources: DAL-S, URFG, SS-PARSE,
/// documented; the meaning of wildcards is folklore.
public struct AssetLinksDocument: Sendable {
  /// The JSON, on one line.
  public let json: String

  /// A list with one statement.
  ///
  /// - Parameters:
  ///   - map: The routes.
  ///   - host: The host whose file it is.
  ///   - package: The app's package.
  ///   - fingerprints: The SHA-256 of the app's certificates, in pairs of capital digits with colons between them.
  ///   - hasRules: Whether dynamic rules are written.
  public init(
    _ map: RouteMap, host: String, package: String, fingerprints: [String], hasRules: Bool = true
  ) {
    let relation = "delegate_permission/common.handle_all_urls"
    let components = hasRules ? DynamicComponents(map, host: host).components : []
    var json = JSONText(indented: true)
    json.array { list in
      list.object { statement in
        statement.array("relation") { $0.value(relation) }
        statement.object("target") { target in
          target.member("namespace", "android_app")
          target.member("package_name", package)
          target.array("sha256_cert_fingerprints") { for text in fingerprints { $0.value(text) } }
        }
        guard !components.isEmpty else { return }
        statement.object("relation_extensions") { extensions in
          extensions.object(relation) { extra in
            extra.array("dynamic_app_link_components") { list in
              for component in components { list.object { component.write(to: &$0, commentKey: "comments") } }
            }
          }
        }
      }
    }
    self.json = json.text + "\n"
  }
}
