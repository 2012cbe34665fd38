import AssetLinks
import AssociationLint
import Foundation
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

  /// The app that `text` names: a manifest, or a built app, whose file is mapped and not read as a whole.
  func readApp(_ text: String, _ settings: ManifestSettings) throws(ToolError) -> AndroidApp {
    if text != "-", let data = PackageFile.open(console.absolute(text)) {
      return try app(PackageFile.read(data, name: text, limit: limit), text, settings)
    }
    return try readApp(try readFile(text), settings)
  }

  /// The app in a file that was read before.
  func readApp(_ source: SourceFile, _ settings: ManifestSettings) throws(ToolError) -> AndroidApp {
    if ZipArchive.isLikelyZip(source.bytes) {
      let package = try PackageFile.read(Data(source.bytes), name: source.name, limit: limit)
      return try app(package, source.name, settings)
    }
    guard CompiledXML.isChunked(source.bytes) else {
      let elements = try elements(of: source)
      let document = ManifestDocument(elements: elements, settings: settings)
      guard document.isManifest else {
        throw ToolError(
          "\(Quoted.text(source.name)) is XML but no manifest: its outermost element is another.")
      }
      return AndroidApp(
        name: source.name, document: document, elements: elements, settings: settings, package: nil)
    }
    let xml = CompiledXML(chunks: source.bytes, limits: XMLReadingLimits(maximumSize: limit))
    let (elements, problems) = xml.records()
    let all = (xml.problems + problems).map { ($0.offset, $0.sentence) }
    noteProblems(all.map { "byte \($0.0): \($0.1)" }, source.name)
    return try compiled(elements, source.name, settings, package: nil)
  }

  private func app(
    _ package: AndroidPackage, _ name: String, _ settings: ManifestSettings
  ) throws(ToolError) -> AndroidApp {
    noteProblems(
      package.problems.map { "\($0.part.isEmpty ? "" : $0.part + ", ")byte \($0.offset): \($0.sentence)" },
      name)
    return try compiled(package.manifest, name, settings, package: package)
  }

  private func compiled(
    _ records: [XMLElementRecord], _ name: String, _ settings: ManifestSettings, package: AndroidPackage?
  ) throws(ToolError) -> AndroidApp {
    var settings = settings
    settings.form = .compiled
    let elements = records.map { XMLElementEvent($0) }
    let document = ManifestDocument(elements: elements, settings: settings)
    guard document.isManifest else {
      throw ToolError("The manifest of \(Quoted.text(name)) cannot be read: it is damaged, or no manifest.")
    }
    return AndroidApp(
      name: name, document: document, elements: elements, settings: settings, package: package)
  }

  /// The most problems of a package that are noted.
  private static let notedProblems = 5

  private func noteProblems(_ sentences: [String], _ name: String) {
    for sentence in sentences.prefix(Self.notedProblems) {
      console.note("Note: \(Quoted.visible(name)), \(SentenceText.visible(sentence))")
    }
    let others = sentences.count - Self.notedProblems
    if others > 0 {
      console.note("Note: \(Quoted.visible(name)) has \(Quoted.counted(others, "other problem")).")
    }
  }

  /// The string resources in a file.
  func readStrings(_ text: String) throws(ToolError) -> StringTable {
    StringTable(elements: try elements(of: try readFile(text)))
  }

  /// The statement list in a file; notes what makes it useless.
  func readStatements(_ text: String) throws(ToolError) -> StatementList {
    try statements(in: readFile(text))
  }

  /// The statement list in a file that was read before; notes what makes it useless.
  func statements(in source: SourceFile) -> StatementList {
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
