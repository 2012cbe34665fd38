import AssociationFiles
import Findings
import LinkMatching
import PositionedJSON

/// A file that is open in the editor.
struct OpenDocument: Sendable {
  /// The address that the client knows it by.
  let uri: String
  /// The path in the file system, or the address where it is in none.
  let path: String
  /// The client's number of this version.
  var version: Int?
  /// The text in lines.
  var text: EditedText
  /// The text with its places.
  private(set) var snapshot: TextSnapshot
  /// What the file is.
  private(set) var kind: DocumentKind
  /// What was last found in this version.
  var findings: [Finding] = []
  /// What is read of an association file when somebody asks.
  private var reading: AssociationReading?

  init(uri: String, version: Int?, text: [UInt8], encoding: PositionEncoding) {
    self.uri = uri
    path = DocumentURI.path(of: uri) ?? uri
    self.version = version
    self.text = EditedText(text)
    snapshot = TextSnapshot(text, encoding: encoding)
    kind = DocumentKind(path: path, text: text)
  }

  /// Takes over what has changed in ``text``.
  mutating func refresh() {
    let bytes = text.bytes
    snapshot = TextSnapshot(bytes, encoding: snapshot.encoding)
    kind = DocumentKind(path: path, text: bytes)
    findings = []
    reading = nil
  }

  /// The text as an association file; made at the first question about a version.
  mutating func associationReading() -> AssociationReading {
    if let reading { return reading }
    let made = AssociationReading(AssociationFile(parsing: snapshot.bytes))
    reading = made
    return made
  }
}
