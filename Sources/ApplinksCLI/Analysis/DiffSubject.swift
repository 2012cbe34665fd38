import AssetLinks
import AssociationFiles

/// One side of a comparison, as its content tells.
enum DiffSubject {
  /// An association file.
  case association(AssociationFile)
  /// An Android app: its manifest, or the built app.
  case app(AndroidApp)
  /// A statement list, and its name in messages.
  case statements(StatementList, String)

  /// What it is called in messages.
  var words: String {
    switch self {
    case .association: "an association file"
    case .app: "an Android manifest"
    case .statements: "a statement list"
    }
  }
}
