public import LinkRouting

/// TypeScript source with an app's routes as a union, with a parser and a printer that agree with `LinkRouting`.
///
/// The source needs nothing but the language: TypeScript 4.1 or later for ES2020, no library of a browser or of Node. Values of
/// types whose texts are not known are strings, and so are UUIDs, in capital letters.
public struct TypeScriptRoutes: Sendable {
  /// How whole numbers are held.
  public enum Integers: String, Hashable, Sendable, CaseIterable {
    /// As `number`, which is exact to 2⁵³ − 1: links with greater numbers are not taken.
    case number
    /// As `bigint`, which takes every number that Swift takes. An unsigned number of 64 bits has no other way.
    case bigint
  }

  /// The source.
  public let text: String

  /// The source for routes.
  public init(_ map: RouteMap, integers: Integers = .number) {
    var writer = TypeScriptWriter(map, integers)
    writer.write()
    text =
      GeneratedHeader(command: "typescript", map).slashes + "\n" + writer.text + "\n" + TypeScriptRuntime.text
  }
}
