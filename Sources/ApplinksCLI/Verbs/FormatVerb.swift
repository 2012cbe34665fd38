import ArgumentParser
import AssociationFiles
import AssociationLint

/// `applinks format`: the canonical layout of association files.
struct FormatVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Lay out association files in the canonical way.",
    discussion: """
      Two-space indent, keys in the order of Apple's documentation, short rules on one line. Only the layout \
      changes. Files are written in place, atomically; "-" reads standard input and writes standard output.

      A file that a device would not read as JSON is left alone: the place is named. With --check nothing is \
      written, and the status is 1 when a file would change.

      Example:
        applinks format --check .well-known/apple-app-site-association
      """)

  @Flag(help: "Write nothing; end with 1 when a file would change.")
  var check = false

  @Flag(help: "Print what would change instead of writing it.")
  var diff = false

  @Option(
    help: ArgumentHelp("The largest file to read, in bytes; K, M and G are understood.", valueName: "size"),
    transform: ByteCount.init(argument:))
  var maxSize: ByteCount = ByteCount(SourceReader.defaultLimit)

  @Argument(help: ArgumentHelp("The files; a folder means the association file in it.", valueName: "file"))
  var files: [String]

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    var unreadable = 0
    var changed = 0
    for file in files {
      do {
        let source = try await SourceReader(console, limit: maxSize.bytes).read(file)
        let laidOut = try layout(of: source)
        if laidOut != source.bytes { changed += 1 }
        try finish(source, laidOut, console)
      } catch let error as ToolError {
        console.note("Error: \(error.message)")
        unreadable += 1
      }
    }
    if unreadable == files.count { return .misuse }
    return unreadable > 0 || (check && changed > 0) ? .failure : .success
  }

  /// The canonical text of `source`.
  private func layout(of source: SourceFile) throws(ToolError) -> [UInt8] {
    guard ContentKind(of: source.bytes, name: source.name) != .signed else {
      throw ToolError(
        "\(Quoted.text(source.name)) is a signed message: a new layout would break the signature, which no "
          + "system since iOS 9 needs; format the JSON inside it.")
    }
    let file = try AssociationInput.associationFile(source, limit: maxSize.bytes)
    guard let text = file.canonicalText else {
      throw ToolError("\(Quoted.text(source.name)) cannot be laid out: it is not JSON.")
    }
    return text
  }

  private func finish(_ source: SourceFile, _ laidOut: [UInt8], _ console: Console) throws {
    let isChanged = laidOut != source.bytes
    if diff {
      try console.output.write(
        UnifiedDiff.text(
          from: source.bytes, to: laidOut, oldName: source.name, newName: source.name))
    } else if check {
      if isChanged { try console.output.write("\(Quoted.visible(source.name)) would change\n") }
    } else if let path = source.path {
      guard isChanged else { return }
      try AtomicFile.write(laidOut, to: path, name: source.name)
      console.note("Formatted \(Quoted.visible(source.name))")
    } else {
      try console.output.write(laidOut)
    }
  }
}
