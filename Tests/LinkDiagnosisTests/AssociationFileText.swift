import AssociationFiles
import LinkSyntax

/// Files and links from text.
enum AssociationFileText {
  static func parse(_ text: String) -> AssociationFile { AssociationFile(parsing: text) }
  static func url(_ text: String) throws -> LinkURL { try LinkURL(text) }
}
