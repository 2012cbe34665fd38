import ArgumentParser
import AssociationFiles
import AssociationLint
import PositionedJSON

/// `applinks migrate`: rules in the other form, with the same decisions.
struct MigrateVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Turn paths into components, or write paths for iOS 12.",
    discussion: """
      Prints the new file; everything but the rules keeps its bytes. Rules that the other form cannot say are named \
      on standard error, and their entry stays as it is. The decisions of both forms are compared on sample links.

      Since iOS 12 reads one appID an entry, --to paths writes an entry of several apps once for each of them.

      Of a signed file the JSON inside is migrated and printed, without the signature.

      Ends with 1 when an entry was left as it is, or when a decision differs.

      Example:
        applinks migrate Examples/legacy/apple-app-site-association
        applinks migrate --to paths Examples/shop
      """)

  /// The form to write.
  enum Form: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// For iOS 13 and later.
    case components
    /// For iOS 12 and earlier.
    case paths
  }

  @Option(name: .customLong("to"), help: "components, or paths for iOS 12 and earlier.")
  var form: Form = .components

  @Flag(help: "Leave out what paths cannot say, instead of leaving the entry as it is.")
  var partial = false

  @Flag(help: "Write the file instead of printing it.")
  var inPlace = false

  @Argument(help: ArgumentHelp("The association file, or what holds it.", valueName: "source"))
  var source: String

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let source = try unsigned(await SourceReader(console).read(source), console)
    let file = try AssociationInput.associationFile(source, limit: SourceReader.defaultLimit)
    guard let migration = Migration(file, to: form == .paths ? .paths : .components, isPartial: partial)
    else {
      throw ToolError("\(Quoted.text(source.name)) has no applinks: there are no rules to migrate.")
    }
    let lines = file.document.makeLineTable()
    for note in migration.notes {
      let place = lines.position(at: note.range.lowerBound)
      console.note(
        "\(Quoted.visible(source.name)):\(place.line):\(place.column): \(Quoted.visible(note.message))")
    }
    let count = migration.changedEntries
    let changed = "\(count) \(count == 1 ? "entry" : "entries") changed."
    console.note(([changed] + migration.sentences).joined(separator: " "))
    if inPlace, let path = source.path {
      try AtomicFile.write(migration.text, to: path, name: source.name)
    } else {
      try console.output.write(migration.text)
    }
    let isWhole = !migration.notes.contains { $0.isRefusal } && migration.keepsDecisions
    return isWhole ? .success : .failure
  }

  /// What is to be migrated: for a signed file the JSON inside, whose signature the new text cannot have.
  private func unsigned(_ source: SourceFile, _ console: Console) throws(ToolError) -> SourceFile {
    guard ContentKind(of: source.bytes, name: source.name) == .signed else { return source }
    guard !inPlace else {
      throw ToolError(
        "\(Quoted.text(source.name)) is a signed message, and the new text has no signature: leave out --in-place."
      )
    }
    let signed = try SignedContent.open(source, limit: SourceReader.defaultLimit)
    console.note("\(signed.note) The new text is not signed.")
    return signed.file
  }
}
