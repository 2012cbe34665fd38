public import AssociationFiles

/// Apps that a service other than universal links gains or loses from one file to another.
public struct ServiceDifference: Sendable {
  /// The service.
  public let service: ServiceName
  /// The apps that only the new file lists.
  public let added: [String]
  /// The apps that only the old file lists.
  public let removed: [String]
}
