import ArgumentParser
import AssociationFiles
import AssociationLint
import FindingReports
import LinkAnalysis
import LinkMatching

/// `applinks minimise`: a smaller file that opens the same links.
struct MinimiseVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "minimise",
    abstract: "Make an association file smaller without changing what it opens.",
    discussion: """
      Drops rules that make no difference, joins entries with equal rules, and uses a variable for rules that differ in \
      one segment where that is shorter. That the same links open the same apps is proved; the new file goes to standard \
      output, what was done to standard error. Where nothing smaller is found the file is printed as it is.

      An exclude rule that takes nothing away is dropped too; whether it keeps a wildcard domain's file from being asked \
      is unknown.

      Ends with 0, or with --check with 1 where a smaller file was found.

      Example:
        applinks minimise --diff Examples/shop
      """,
    aliases: ["minimize"])

  @OptionGroup var options: AnalysisOptions

  @Flag(help: "Use no substitution variables, which systems before iOS 13.5 do not know.")
  var noVariables = false

  @Flag(help: "Print what would change instead of the file.")
  var diff = false

  @Flag(help: "Print nothing; end with 1 where a smaller file was found.")
  var check = false

  @Flag(help: "Write the file instead of printing it.")
  var inPlace = false

  @Argument(help: ArgumentHelp("The association file, or what holds it.", valueName: "source"))
  var source: String

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let source = try await SourceReader(
      console, limit: options.maxSize.bytes, network: options.work.network.settings
    ).read(source)
    let file = try AssociationInput.associationFile(source, limit: options.maxSize.bytes)
    let result: FileMinimiser
    do throws(AnalysisError) {
      result = try FileMinimiser(
        file, options: FileMinimiser.Options(usesVariables: !noVariables, limits: options.limits))
    } catch {
      throw ToolError(error.message)
    }
    report(result, console)
    if check { return result.text == nil ? .success : .failure }
    let text = result.text ?? source.bytes
    if diff {
      try console.output.write(
        UnifiedDiff.text(from: source.bytes, to: text, oldName: source.name, newName: source.name))
    } else if inPlace, let path = source.path {
      if result.text != nil { try AtomicFile.write(text, to: path, name: source.name) }
    } else {
      try console.output.write(text)
    }
    return .success
  }

  private func report(_ result: FileMinimiser, _ console: Console) {
    guard result.text != nil else { return console.note("No smaller equivalent was found.") }
    for step in result.steps { console.note(Quoted.visible(step.sentence)) }
    console.note(
      "\(Quoted.counted(result.ruleCount, "rule")) became \(result.newRuleCount). It is proved that the same links open "
        + "the same apps.")
    for reader in result.differingReaders {
      console.note(
        "Note: \(reader.text) reads the new file otherwise than the old one; \"applinks diff --os \(reader.text)\" shows how."
      )
    }
  }
}
