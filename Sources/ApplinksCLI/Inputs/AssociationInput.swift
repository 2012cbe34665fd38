import AssociationFiles
import PositionedJSON

/// Reads an association file for verbs that need one which a device would read.
struct AssociationInput {
  private let console: Console
  private let limit: Int
  private let network: NetworkSettings

  init(
    _ console: Console, limit: Int = SourceReader.defaultLimit, network: NetworkSettings = NetworkSettings()
  ) {
    self.console = console
    self.limit = limit
    self.network = network
  }

  /// The association file that SOURCE names, and its name in messages. A signed file is opened, with a note.
  ///
  /// - Throws: ``ToolError`` where it cannot be read or a device would read nothing of it.
  func read(_ source: String) async throws(ToolError) -> (file: AssociationFile, name: String) {
    try open(await SourceReader(console, limit: limit, network: network).read(source))
  }

  /// The association file in `source`, which was read before, and its name in messages.
  func open(_ source: SourceFile) throws(ToolError) -> (file: AssociationFile, name: String) {
    var source = source
    if ContentKind(of: source.bytes, name: source.name) == .signed {
      let signed = try SignedContent.open(source, limit: limit)
      console.note(signed.note)
      source = signed.file
    }
    return (try Self.associationFile(source, limit: limit), source.name)
  }

  /// The association file in `source`.
  ///
  /// - Throws: ``ToolError`` with the place where a device stops reading.
  static func associationFile(_ source: SourceFile, limit: Int) throws(ToolError) -> AssociationFile {
    let file = AssociationFile(parsing: source.bytes, limits: JSONLimits(maximumBytes: limit))
    guard let rejection = file.rejection else { return file }
    throw ToolError(sentence(about: rejection, in: source))
  }

  private static func sentence(
    about rejection: AssociationFile.Rejection, in source: SourceFile
  ) -> String {
    let name = Quoted.text(source.name)
    if !source.bytes.contains(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
      return "\(name) is empty: a device finds no association file in it."
    }
    if ContentKind.isMarkup(source.bytes) {
      return "\(name) is a web page or XML, not JSON: check what the server or the build puts there."
    }
    let place = LineTable(source.bytes).position(at: rejection.range.lowerBound)
    return
      "\(Quoted.visible(source.name)):\(place.line):\(place.column): A device reads nothing of this file: "
      + "\(rejection.message) \"applinks lint\" shows every fault."
  }
}
