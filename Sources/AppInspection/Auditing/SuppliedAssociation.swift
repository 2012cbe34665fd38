public import AssociationFiles

/// An association file that the user handed in for comparison.
public struct SuppliedAssociation: Sendable {
  /// The name in messages.
  public let name: String
  /// The host that serves it; `nil` where it is not known, as of a file.
  public let host: String?
  /// The file.
  public let file: AssociationFile

  /// An association file by its parts.
  public init(_ file: AssociationFile, name: String, host: String? = nil) {
    self.file = file
    self.name = name
    self.host = host
  }
}
