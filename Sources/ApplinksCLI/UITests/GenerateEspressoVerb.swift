import ArgumentParser
import UITestGeneration

/// `applinks generate espresso`: Espresso tests in Kotlin.
struct GenerateEspressoVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "espresso",
    abstract: "Make Espresso tests in Kotlin from the expectations of a plan.",
    discussion: """
      androidTest/ belongs to the instrumented tests, main/ to the app. Needs androidx.test core, espresso-intents and \
      uiautomator.

      Example:
        applinks generate espresso applinks.yaml --output app/src --kotlin-package com.example.shop.links
      """)

  @OptionGroup var options: UITestPlanOptions

  @Option(
    help: ArgumentHelp(
      "The package of the classes; the app's with \".linktests\" otherwise.", valueName: "package"))
  var kotlinPackage: String?

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    var settings = options.settings
    settings.kotlinPackage = kotlinPackage
    let final = settings
    return try options.generate("espresso", in: console) { plan throws(GenerationError) in
      try EspressoFiles.make(plan, final)
    }
  }
}
