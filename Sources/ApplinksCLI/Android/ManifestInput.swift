import AssetLinks
import AssociationLint
import PackageReading
import PositionedJSON

/// Reads the files of Android's side.
struct ManifestInput {
  private let console: Console
  private let limit: Int

  init(_ console: Console, limit: Int) {
    self.console = console
    self.limit = limit
  }

  /// The file that `text` names: a path, or `-` for standard input.
  func readFile(_ text: String) throws(ToolError) -> SourceFile {
    let reader = SourceReader(console, limit: limit)
    return text == "-" ? try reader.readInput(named: SourceFile.standardInputName) : try reader.readFile(text)
  }

  /// The manifest in a file.
  func readManifest(
    _ text: String, _ settings: ManifestSettings
  ) throws(ToolError) -> (document: ManifestDocument, name: String) {
    let source = try readFile(text)
    let document = ManifestDocument(elements: try elements(of: source), settings: settings)
    guard document.isManifest else {
      throw ToolError("\(Quoted.text(source.name)) is XML but no manifest: its outermost element is another.")
    }
    return (document, source.name)
  }

  /// The string resources in a file.
  func readStrings(_ text: String) throws(ToolError) -> StringTable {
    StringTable(elements: try elements(of: try readFile(text)))
  }

  /// The statement list in a file; notes what makes it useless.
  func readStatements(_ text: String) throws(ToolError) -> StatementList {
    let source = try readFile(text)
    let list = StatementList(parsing: source.bytes, limits: JSONLimits(maximumBytes: limit))
    guard let problem = list.rejection ?? list.problems.first else { return list }
    let place = LineTable(source.bytes).position(at: problem.range.lowerBound)
    let others = list.problemCount > 1 ? " There are \(list.problemCount) problems in all." : ""
    console.note(
      "Note: \(Quoted.visible(source.name)):\(place.line):\(place.column): \(SentenceText.visible(problem.sentence))\(others)"
    )
    return list
  }

  private func elements(of source: SourceFile) throws(ToolError) -> [XMLElementEvent] {
    do throws(XMLReadingError) {
      let limits = XMLReadingLimits(maximumSize: limit)
      return try XMLEventReader.elements(of: source.bytes, limits: limits).map { XMLElementEvent($0) }
    } catch {
      let name = Quoted.visible(source.name)
      let place = error.position.map { ":\($0.line):\($0.column)" } ?? ""
      throw ToolError("\(name)\(place): \(error.message)")
    }
  }
}
