/// What serves a site, told from the headers of its answers.
///
/// Only signs are used that a public source names; a platform that hides them, or for which no source was found
/// (Firebase Hosting, Kubernetes), is not recognised. What stands in front hides what stands behind it.
public struct HostingPlatform: Hashable, Sendable {
  /// The name of the recipe that `applinks generate` has for it.
  public var recipe: String
  /// The name for people.
  public var name: String
  /// The header by which it was recognised, as `name: value` or the name alone.
  public var sign: String
  /// Where the sign is described.
  public var source: String

  /// The platforms whose signs are among `headers`: those that serve first, then what stands in front of them.
  public static func recognised(in headers: [HTTPHeader]) -> [HostingPlatform] {
    PlatformSign.all.compactMap { sign in
      sign.match(in: headers).map {
        HostingPlatform(recipe: sign.recipe, name: sign.name, sign: $0, source: sign.source)
      }
    }
  }
}
