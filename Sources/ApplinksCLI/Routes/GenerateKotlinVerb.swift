#if Inspection
import ArgumentParser
import RouteGeneration

/// `applinks generate kotlin`: routes as a sealed class.
struct GenerateKotlinVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "kotlin",
    abstract: "Make Kotlin source with an app's routes as a sealed class, a parser and a printer.",
    discussion: """
      The source agrees with the Swift enum about every link. It needs Kotlin 1.3 or later and java.time: on Android API \
      level 26, or desugaring.

      Example:
        applinks generate kotlin --routes Examples/routes --package com.example.app --output AppRoute.kt
      """)

  @OptionGroup var files: RouteFilesOptions

  @Option(help: ArgumentHelp("The package of the classes.", valueName: "name"))
  var package = ""

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    try files.write(KotlinRoutes(try files.map(in: console), package: package).text, in: console)
    return .success
  }
}
#endif
