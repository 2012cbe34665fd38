import ArgumentParser
import FindingReports
import Findings

/// `applinks audit`: what a built app says about its links, and what is wrong with it.
struct AuditVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Inspect apps and their sources: what opens them, who receives links, what is wrong.",
    discussion: """
      PATH is an .ipa, an .app or .xcarchive (a folder or a zip of it), a Mach-O file, a .mobileprovision, an APK or \
      an app bundle; or a folder of sources, an .xcodeproj, or one file of Swift, Objective-C, entitlements or \
      Info.plist. Nothing is unpacked to the disk, run or sent anywhere, and no signature is trusted.

      Entitlements, domains, schemes, scene delegates, profiles, certificates, the methods that classes and \
      categories really implement, imported symbols and intent filters are facts; what follows from them are \
      findings, each with the file, the offset and the identifiers of OWASP and CWE. What a binary lets only be \
      suspected is marked so, and what cannot be told (encrypted, stripped, damaged) is said and never taken for \
      absent.

      In sources the data of a link is followed from the method that receives it, within functions and into those \
      that can be resolved; what goes elsewhere is marked as suspected or said not to have been followed.

      --in SOURCE compares the app with an association file or an assetlinks.json: its identifier, its rules, its \
      certificates. A domain is asked over the network.

      Example:
        applinks audit Shop.ipa
        applinks audit --in site/ Shop.ipa
        applinks audit --in site/ Shop.xcodeproj
        applinks audit --format json --format sarif --output audit.sarif Shop.ipa
      """)

  @OptionGroup var options: AuditOptions

  @Argument(help: ArgumentHelp("The app or its sources.", valueName: "path"))
  var paths: [String]

  static func failureDocument(_ message: String) -> String { AuditJSON.failure(message) }

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let asked = try ReportRequest.checked(in: arguments)
    var run = AuditRun(options, console)
    for source in options.in { try await run.compare(with: source) }
    for path in paths { run.add(path) }
    return try run.finish(asked.isEmpty ? [ReportRequest(format: nil, output: nil)] : asked)
  }
}
