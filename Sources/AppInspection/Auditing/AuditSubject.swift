import Findings

/// An app under judgement, with what it is compared with.
public struct AuditSubject: Sendable {
  /// The name of the file or folder as the user wrote it.
  public let name: String
  /// The app.
  public let app: AppReading
  /// Association files to compare with.
  public let associations: [SuppliedAssociation]
  /// Statement lists to compare with.
  public let statements: [SuppliedStatements]
  private let isFolder: Bool

  /// A subject by its parts.
  ///
  /// - Parameters:
  ///   - app: What was read of the app.
  ///   - name: The name of its file or folder, as findings have it.
  ///   - isFolder: Whether `name` is a folder, whose own name begins the paths of its files.
  ///   - associations: The association files to compare it with.
  ///   - statements: The asset links to compare it with.
  public init(
    _ app: AppReading, name: String, isFolder: Bool = false, associations: [SuppliedAssociation] = [],
    statements: [SuppliedStatements] = []
  ) {
    self.app = app
    self.name = name
    self.isFolder = isFolder
    self.associations = associations
    self.statements = statements
  }

  /// The place of a file inside the app; empty for the app itself.
  func place(_ path: String) -> Place {
    guard !path.isEmpty else { return Place(file: name.isEmpty ? "." : name) }
    let rest = isFolder ? String(path.drop { $0 != "/" }) : "/" + path
    // Paths of the current folder stay as they are.
    if name.isEmpty { return Place(file: String(rest.dropFirst())) }
    return Place(file: (name.hasSuffix("/") ? String(name.dropLast()) : name) + rest)
  }
}
