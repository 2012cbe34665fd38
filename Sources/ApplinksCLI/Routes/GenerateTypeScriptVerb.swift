#if Inspection
import ArgumentParser
import RouteGeneration

/// `applinks generate typescript`: routes as a union.
struct GenerateTypeScriptVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "typescript",
    abstract: "Make TypeScript source with an app's routes as a union, a parser and a printer.",
    discussion: """
      The source agrees with the Swift enum about every link, and needs nothing but the language: TypeScript 4.1 or later \
      for ES2020. Whole numbers are of type number, which is exact to 2^53 - 1; links with greater ones are not taken \
      unless --integers bigint is said.

      Example:
        applinks generate typescript --routes Examples/routes --output AppRoute.ts
      """)

  @OptionGroup var files: RouteFilesOptions

  @Option(
    help: ArgumentHelp("How whole numbers are held: number or bigint.", valueName: "type"),
    transform: TypeScriptRoutes.Integers.init(argument:))
  var integers: TypeScriptRoutes.Integers = .number

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    try files.write(TypeScriptRoutes(try files.map(in: console), integers: integers).text, in: console)
    return .success
  }
}

extension TypeScriptRoutes.Integers {
  /// Reads the value of `--integers`.
  init(argument: String) throws {
    self = try ArgumentWord.read(
      argument, "type of whole numbers", Self(rawValue: argument), among: Self.allCases.map(\.rawValue))
  }
}
#endif
