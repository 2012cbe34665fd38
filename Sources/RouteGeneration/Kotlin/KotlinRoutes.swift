public import LinkRouting
import LinkSyntax

/// Kotlin source with an app's routes as a sealed class, with a parser and a printer that agree with `LinkRouting`.
///
/// The source needs nothing but the standard library: Kotlin 1.3 or later, and `java.time` (on Android API level 26, or
/// desugaring). Values of types whose texts are not known are strings, unsigned numbers of 64 bits are `BigInteger`. A
/// default that cannot be told from the routes makes its value nullable. `Float` is read and printed as `Double`.
public struct KotlinRoutes: Sendable {
  /// The source.
  public let text: String

  /// The source for routes.
  ///
  /// - Parameters:
  ///   - map: The routes.
  ///   - package: The package of the classes; none where it is empty.
  public init(_ map: RouteMap, package: String = "") {
    var writer = KotlinWriter(map)
    writer.write()
    let line = package.isEmpty ? "" : "package \(package)\n\n"
    text =
      GeneratedHeader(command: "kotlin", map).slashes + "\n" + line + writer.text + "\n" + KotlinRuntime.text
  }
}
