import Findings
import PositionedJSON

/// A place in SARIF's words.
struct SARIFLocation {
  private let place: Place
  private let textLength: Int?

  /// The name of the folder that relative file names start from.
  static let baseID = "%SRCROOT%"

  init(_ place: Place, in report: Report) {
    self.place = place
    textLength = report.sources[place.file]?.count
  }

  /// Writes the members of a location object.
  func write(to json: inout JSONText) {
    json.object("physicalLocation") { json in
      json.object("artifactLocation") { Self.write(file: place.file, to: &$0) }
      guard let range = place.range, range.start.line >= 1, range.start.column >= 1 else { return }
      json.object("region") { write(range, to: &$0) }
    }
  }

  /// Writes the members of an artifact location object.
  static func write(file: String, to json: inout JSONText) {
    let uri = ArtifactURI(file)
    json.member("uri", uri.text)
    if uri.isRelative { json.member("uriBaseId", baseID) }
    if file == ArtifactURI.standardInput { json.message("description", "The standard input.") }
  }

  private func write(_ range: TextRange, to json: inout JSONText) {
    json.member("startLine", range.start.line)
    json.member("startColumn", range.start.column)
    let (start, end) = (range.start, range.end)
    if (start.line, start.column) <= (end.line, end.column), end.column >= 1 {
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
    guard start.offset >= 0, start.offset <= end.offset, end.offset <= textLength ?? end.offset else {
      return
    }
    json.member("byteOffset", start.offset)
    json.member("byteLength", end.offset - start.offset)
  }
}
