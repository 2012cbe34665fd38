import AssociationFiles
import HostingEvidence
import PositionedJSON

/// What is known of a body without judging it.
enum HostedJSON {
  /// Whether a device would read `content` as an association file.
  static func isReadable(_ content: [UInt8]) -> Bool {
    AssociationFile(parsing: content, limits: JSONLimits(maximumBytes: max(content.count, 1))).rejection
      == nil
  }
}
