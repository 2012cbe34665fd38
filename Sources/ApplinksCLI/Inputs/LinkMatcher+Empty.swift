import AssociationFiles
import LinkMatching

extension LinkMatcher {
  /// The matcher of a file that names no app.
  static var empty: LinkMatcher { LinkMatcher(AssociationFile(parsing: Array("{}".utf8))) }
}
